import type { Tables } from './csv.ts'

export type EventTables = ReturnType<typeof eventTables>

/** The tables that grow with the events. `docs/model.md` says what each property is. */
export function eventTables({ table }: Tables) {
  const edge = (type: string, ...properties: string[]) =>
    table('relationships', type, [':START_ID', ':END_ID', ...properties].join(','))
  return {
    event: table(
      'nodes',
      'Event:Entity',
      // `dyad` is none of the product's: @neo4j/graphql needs it for an ordered page of a pair's history.
      'id:ID,name,title,summary,date,earliest,latest,days:long,sequence:long,position,type,mode,quadClass,instruments:string[],score:double,scale,status,importance:double,known,documentCount:long,sourceCount:long,claimCount:long,disputeCount:long,reliability,reliabilityReason,dateUncontestedUntil,uncontestedUntil,dyad,searchKind,searchWords,searchSounds',
    ),
    claim: table(
      'nodes',
      'Claim:Entity',
      'id:ID,name,order:long,property,statement,display,strength,rank,form,anonymous:boolean,sourced:boolean,known,voice,searchKind,searchWords,searchSounds',
    ),
    document: table(
      'nodes',
      'Document:Entity',
      // What evidence asks comes first, as the product's loader writes it last: Neo4j reads the properties before it too.
      'id:ID,source,textOf:string[],stateRun:boolean,known,name,title,url,published,earliest,latest,language,kind,eventCount:long,claimCount:long,searchKind,searchWords,searchSounds',
    ),
    links: {
      actor: edge('ACTOR', 'order:long'),
      recipient: edge('RECIPIENT', 'order:long'),
      mentioned: edge('MENTIONED', 'order:long'),
      involved: edge('INVOLVED', 'role', 'order:long'),
      site: edge('SITE', 'outcome', 'order:long'),
    },
    bearsOn: edge(
      'BEARS_ON',
      'dyad',
      'position',
      'earliest',
      'latest',
      'days:long',
      'score:double',
      'weight:double',
      'importance:double',
      'reliability:double',
      'speakers:long',
      'publishers:string[]',
      'publishersNotStateRun:string[]',
      'type',
      'quadClass',
      'because',
      'agent',
      'known',
    ),
    concerns: edge('CONCERNS', 'entity', 'position', 'known'),
    reportedIn: edge('REPORTED_IN', 'order:long'),
    publishedBy: edge('PUBLISHED_BY'),
    about: edge('ABOUT'),
    speaksOf: edge('SPEAKS_OF'),
    statedIn: edge('STATED_IN'),
    attributedTo: edge('ATTRIBUTED_TO'),
    /** How many documents the source of an index published. */
    documentsOf: [] as number[],
  }
}
