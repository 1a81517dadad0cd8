import type { Ask } from '../ask.ts'
import { given, type Of } from '../entity/node.ts'
import type { View } from '../entity/view.ts'
import { evidenceOf } from '../evidence.ts'
import {
  PersonRecord,
  type PersonRecordQuery,
  PersonTimeline,
  type PersonTimelineQuery,
} from './person.generated.ts'

export type Person = Of<PersonRecordQuery['node']>
export type Timeline = Of<PersonTimelineQuery['node']>['timeline']
export type Entry = Timeline['nodes'][number]

/** All that the page of a person shows; the timeline in pages. */
export type ShownPerson = { readonly person: Person; readonly timeline: Timeline }

/** Reads a person; undefined where there is none, or where nothing of them may be read. */
export async function readPerson(ask: Ask, id: string, view: View): Promise<ShownPerson | undefined> {
  const asked = { id, evidence: evidenceOf(view) }
  const [record, dated] = await Promise.all([
    ask(PersonRecord, asked),
    ask(PersonTimeline, { ...asked, after: view.after }),
  ])
  const [person, timeline] = [given(record.node), given(dated.node)?.timeline]
  return person && timeline ? { person, timeline } : undefined
}
