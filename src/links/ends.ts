import { noSuchId } from '../names/ids.ts'
import type { Sources } from '../selection/declare.ts'
import { endsText } from './statements.ts'

/** An event named in an argument. */
export type End = {
  readonly id: string
  readonly date: string
  readonly earliest: string
  readonly latest: string
  readonly sequence: number
}

/** Where an id was given. */
export type Named = { readonly id: string; readonly argument: string }

/** The events of that many ids. Throws BAD_USER_INPUT that names the first id that no event has. */
export async function endsOf(
  { read }: Pick<Sources, 'read'>,
  named: readonly Named[],
): Promise<(id: string) => End> {
  const ids = [...new Set(named.map(({ id }) => id))]
  const rows = await read({ text: endsText, parameters: { p: { ids } } })
  const found = new Map(
    rows.map(([id, date, earliest, latest, sequence]): [string, End] => [
      String(id),
      {
        id: String(id),
        date: String(date),
        earliest: String(earliest),
        latest: String(latest),
        sequence: Number(sequence),
      },
    ]),
  )
  const unknown = named.find(({ id }) => !found.has(id))
  if (unknown) throw noSuchId({ label: 'Event', ...unknown })
  return id => {
    const end = found.get(id)
    if (!end) throw new Error(`${id} was not asked for.`)
    return end
  }
}

/** Whether one event surely came after another: by their days, or by their order within one and the same day. */
export function isAfter(one: End, other: End): boolean {
  if (one.earliest > other.latest) return true
  const oneDay = [one.latest, other.earliest, other.latest].every(day => day === one.earliest)
  return oneDay && one.sequence > other.sequence
}
