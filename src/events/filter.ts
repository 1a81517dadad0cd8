import { dyadNamed } from '../arcs/between.ts'
import { rangeOf } from '../dates/range.ts'
import { leavesOut, publishedBy, restricts, tiedTo, whole } from '../evidence/admitted.ts'
import { bearsBy } from '../evidence/bearings.ts'
import { badInput } from '../graphql/errors.ts'
import { eventsSaying } from '../search/query.ts'
import { type Arguments, isRecord, type NameOf, type Values } from '../selection/arguments.ts'
import type { Ambient } from '../selection/declare.ts'
import { claimsOnDate, datedByRecord, instrumentsText } from './account.ts'
import { disputesIn, sourcesIn } from './counts.ts'
import { showsWeapon } from './weapons.ts'

/** Arguments of the filter that name one thing: what it may be, and when an event `e` fits it. */
const named: Readonly<
  Record<string, { kind: string; fits: (e: string, id: string, ambient: Ambient) => string }>
> = {
  involving: {
    kind: 'Party',
    fits: (e, id) =>
      `EXISTS { (${e})-[:ACTOR|RECIPIENT|AFFECTED|MENTIONED|INVOLVED]->()-[:ORGAN_OF*0..1]->({id: ${id}}) }`,
  },
  actor: { kind: 'Party', fits: (e, id) => `EXISTS { (${e})-[:ACTOR]->()-[:ORGAN_OF*0..1]->({id: ${id}}) }` },
  recipient: {
    kind: 'Party',
    fits: (e, id) => `EXISTS { (${e})-[:RECIPIENT]->()-[:ORGAN_OF*0..1]->({id: ${id}}) }`,
  },
  affected: {
    kind: 'Party',
    fits: (e, id) =>
      `EXISTS { (${e})-[:AFFECTED]->()-[:ORGAN_OF|OWNED_BY|NATIONALS_OF*0..1]->({id: ${id}}) }`,
  },
  official: {
    kind: 'Person',
    fits: (e, id) => `EXISTS { (${e})-[:ACTOR|RECIPIENT|AFFECTED|INVOLVED]->({id: ${id}}) }`,
  },
  facility: {
    kind: 'Facility',
    fits: (e, id) => `EXISTS { (${e})-[:SITE]->()-[:PART_OF*0..1]->({id: ${id}}) }`,
  },
  weapon: { kind: 'Weapon', fits: showsWeapon },
  arc: { kind: 'Arc', fits: (e, id) => `EXISTS { (${e})-[:PART_OF]->(:Arc)-[:PART_OF*0..]->({id: ${id}}) }` },
}

/**
 * Arguments of the filter whose events stand in the list of the thing they name (`CONCERNS`), the kinds with the
 * shortest lists first. `exact`: the list holds just the events that fit; else others too, and each is looked at.
 * Not `affected`: harm to a company or to nationals affects their state, in whose list it does not stand.
 */
export const LISTED = [
  { argument: 'facility', exact: true },
  { argument: 'weapon', exact: true },
  { argument: 'official', exact: false },
  { argument: 'arc', exact: true },
  { argument: 'involving', exact: true },
  { argument: 'recipient', exact: false },
  { argument: 'actor', exact: false },
] as const

/** Arguments of the filter that are lists or numbers; what documents decide, those known by the ambient day decide. */
const plain: Readonly<Record<string, (e: string, value: string, ambient: Ambient) => string>> = {
  facilityKinds: (e, value) => `EXISTS { MATCH (${e})-[:SITE]->(site:Facility) WHERE site.kind IN ${value} }`,
  types: (e, value) => `${e}.type IN ${value}`,
  quadClasses: (e, value) => `${e}.quadClass IN ${value}`,
  instruments: (e, value, ambient) =>
    `any(instrument IN ${instrumentsText(e, ambient)} WHERE instrument IN ${value})`,
  sources: (e, value, ambient) =>
    `EXISTS { MATCH (${e})-[:REPORTED_IN]->(d:Document)-[:PUBLISHED_BY]->(source:Source) WHERE ${[`source.id IN ${value}`, ...publishedBy('d', ambient)].join(' AND ')} }`,
  minSources: (e, value, ambient) => `${sourcesIn(e, ambient)} >= ${value}`,
  dossier: (e, value) => `${e}.dossier = ${value}`,
  hasDispute: (e, value, ambient) => `(${disputesIn(e, ambient)} > 0) = ${value}`,
  from: (e, value, ambient) => whenTold(e, ambient, `${e}.latest >= ${value}`, `latest >= ${value}`),
  to: (e, value, ambient) => whenTold(e, ambient, `${e}.earliest <= ${value}`, `earliest <= ${value}`),
}

/** A condition on the record's days, or, where it may not be taken whole, on those that any claim gives (as `v`, open where null). */
function whenTold(e: string, ambient: Ambient, record: string, claimed: string): string {
  if (!restricts(ambient)) return record
  return `CASE WHEN ${datedByRecord(e, ambient)} THEN ${record} ELSE EXISTS { ${claimsOnDate(e, ambient)} WHERE v.date IS NOT NULL AND coalesce(v.${claimed}, true) } END`
}

/**
 * Whether an event surely lies within the range that is asked for, as a whole: neither "2025-08" nor an interval that
 * reaches beyond the range does, nor what is only said to be about then or with a doubt. Where no range is asked for,
 * everything does.
 */
export function surelyWithin(e: string, args: Arguments, ambient: Ambient): string {
  const ends = [
    ...(args.has('filter.from') ? [`${e}.earliest >= ${args.at('from')}`] : []),
    ...(args.has('filter.to') ? [`${e}.latest <= ${args.at('to')}`] : []),
  ]
  if (ends.length === 0) return 'true'
  const within = (node: string) =>
    `(${[...ends, `none(sign IN ['~', '?', '%'] WHERE ${e}.date CONTAINS sign)`].join(' AND ')})`.replaceAll(
      `${e}.`,
      `${node}.`,
    )
  if (!restricts(ambient)) return within(e)
  // All that claims say of its date lies within; without any nothing is sure.
  const dates = claimsOnDate(e, ambient)
  return `CASE WHEN ${datedByRecord(e, ambient)} THEN ${within(e)} ELSE EXISTS { ${dates} } AND NOT EXISTS { ${dates} WHERE NOT coalesce(${within('v')}, false) } END`
}

/** Conditions on event `e`, but for `met`, the arguments that the pattern itself meets. It meets `text` always. */
export function conditions(
  e: string,
  args: Arguments,
  ambient: Ambient,
  met: readonly string[] = [],
): string[] {
  const given = (name: string) => !met.includes(name) && args.has(`filter.${name}`)
  return [
    ...(given('between')
      ? [
          `EXISTS { MATCH (${e})-[bears:BEARS_ON]->() WHERE ${[`bears.dyad = ${args.at('between')}`, ...bearsBy('bears', ambient)].join(' AND ')} }`,
        ]
      : []),
    ...Object.entries(named)
      .filter(([name]) => given(name))
      .map(([name, { fits }]) => fits(e, args.at(name), ambient)),
    // What is filtered by must be stated too; storylines are ours, and a weapon that is shown is stated.
    ...Object.keys(named)
      .filter(name => name !== 'arc' && !(name === 'weapon' && restricts(ambient)))
      .filter(name => args.has(`filter.${name}`))
      .flatMap(name => tiedTo(e, args.at(name), ambient)),
    ...Object.entries(plain)
      .filter(([name]) => given(name))
      .map(([name, fits]) => fits(e, args.at(name), ambient)),
    // Title and summary are ours: what was built of claims is not searched by them.
    ...(args.has('filter.text') && leavesOut(ambient) ? [whole(e, ambient)] : []),
    ...(given('certain') ? [`${surelyWithin(e, args, ambient)} = ${args.at('certain')}`] : []),
  ]
}

/** The filter's values as parameters: names as ids, periods as days. */
export function bindFilter({ filter }: Values, nameOf: NameOf): Values {
  if (!isRecord(filter)) return {}
  const bound: Record<string, unknown> = { ...filter }
  for (const [name, { kind }] of Object.entries(named)) {
    const text = filter[name]
    if (typeof text === 'string') bound[name] = nameOf(text, kind, `filter.${name}`)
  }
  const { between, text, sources, minSources } = filter
  if (typeof minSources === 'number' && minSources < 1)
    throw badInput('filter.minSources', `"minSources" must be at least 1; ${minSources} was asked for.`)
  if (between != null) bound.between = dyadNamed(between, nameOf, 'filter.between')
  if (Array.isArray(sources))
    bound.sources = sources.map(source => nameOf(String(source), 'Source', 'filter.sources'))
  if (typeof text === 'string') bound.text = eventsSaying(text, 'filter.text')
  return { ...bound, ...rangeOf(filter, 'filter.') }
}
