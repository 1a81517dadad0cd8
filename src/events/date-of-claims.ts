import { listOf } from '../selection/compiling.ts'

/** A date as a claim gives it, with its first and last day; an open end has none. */
export type DatedClaim = {
  readonly date: string
  readonly earliest: string | null
  readonly latest: string | null
}

/** As `[date, first day, last day]` is read. */
export function dated(raw: unknown): DatedClaim {
  const [date, earliest, latest] = listOf(raw)
  const day = (value: unknown) => (typeof value === 'string' ? value : null)
  return { date: String(date), earliest: day(earliest), latest: day(latest) }
}

/**
 * The date of an event by some claims alone. Where one lies within another it is the more precise, and stands for
 * it. Where they differ otherwise none is chosen: "one of these" in EDTF, `[2022-03-10, ..2022-03-06]`, from the first
 * day of the earliest to the last of the latest. Null where no claim gives a date.
 */
export function dateOf(claims: readonly DatedClaim[]): DatedClaim | null {
  const distinct = [...new Map(claims.map(claim => [claim.date, claim])).values()].sort((a, b) =>
    (a.earliest ?? '') === (b.earliest ?? '')
      ? a.date < b.date
        ? -1
        : 1
      : (a.earliest ?? '') < (b.earliest ?? '')
        ? -1
        : 1,
  )
  // A month in which one of the days lies says nothing beside that day; of two with the same days the first stands.
  const exact = distinct.filter(
    (one, place) =>
      !distinct.some(
        (other, before) =>
          other !== one && liesWithin(other, one) && (before < place || !liesWithin(one, other)),
      ),
  )
  const [first] = exact
  if (first === undefined || exact.length === 1) return first ?? null
  const bound = (part: 'earliest' | 'latest', place: 0 | -1) =>
    exact.some(claim => claim[part] === null)
      ? null
      : (exact
          .map(claim => String(claim[part]))
          .sort()
          .at(place) ?? null)
  return {
    date: `[${exact.map(({ date }) => inSet(date)).join(',')}]`,
    earliest: bound('earliest', 0),
    latest: bound('latest', -1),
  }
}

const liesWithin = (one: DatedClaim, other: DatedClaim): boolean =>
  (other.earliest === null || (one.earliest !== null && one.earliest >= other.earliest)) &&
  (other.latest === null || (one.latest !== null && one.latest <= other.latest))

/** Sets write a span with two dots: `../2022-03-06` is `..2022-03-06`. */
const inSet = (date: string): string => {
  const [from, to] = date.split('/')
  if (to === undefined) return date
  return `${from === '..' ? '' : from}..${to === '..' ? '' : to}`
}
