import { type Contribution, largest } from './contributions.ts'
import { epochDay } from './day.ts'
import { decay, decayedSum, type IndexParameters } from './decay.ts'
import { type ArcPoint, scaleAt } from './point.ts'
import { leftOn, type Term } from './term.ts'

/**
 * What each event adds to the mean relation of some points, at most `first` of them, the largest first: the mean of
 * its shares in them, so that all together add up to that mean. An event that is over fades alike from point to point,
 * so what follows a point is summed up once for all events: O(events + points + weeks that events last).
 */
export function leadingIn(
  points: readonly ArcPoint[],
  terms: readonly Term[],
  { halfLife, inertia }: IndexParameters,
  first: number,
): Contribution[] {
  const days = points.map(({ date }) => epochDay(date))
  const parts = points.map(({ volume }) => 10 / scaleAt(volume, inertia) / points.length)
  // Of what is 1 on the day of a point: what it adds to the mean from there on.
  const onwards = new Float64Array(points.length)
  let after = { day: 0, part: 0 }
  for (const [place, day] of [...days.entries()].reverse()) {
    const kept = after.part === 0 ? 0 : after.part * decay(after.day - day, halfLife)
    after = { day, part: (parts[place] ?? 0) + kept }
    onwards[place] = after.part
  }
  const shares = terms.flatMap(term => {
    const over = term.begins + term.days - 1
    let place = firstFrom(days, term.begins)
    let share = 0
    for (; place < days.length && (days[place] ?? 0) < over; place++)
      share += (parts[place] ?? 0) * leftOn(days[place] ?? 0, term, halfLife)
    if (place < days.length)
      share +=
        term.daily *
        decayedSum(term.days, halfLife) *
        decay((days[place] ?? 0) - over, halfLife) *
        (onwards[place] ?? 0)
    return place === days.length && share === 0 ? [] : [{ event: term.event, share }]
  })
  return largest(shares, first)
}

/** The place of the first of these days that is not before `day`. */
function firstFrom(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}
