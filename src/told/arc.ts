import type { ArcAddress } from '../pages/arc/address.ts'
import { queryOf } from '../pages/arc/address.ts'
import { pathOf } from '../pages/arc/page.ts'
import { type Arc, argumentsOf, methodIn, readArc } from '../pages/arc/read.ts'
import type { Ask } from '../pages/ask.ts'
import { evidenceOf } from '../pages/evidence.ts'
import { BadAddress } from '../pages/refusal.ts'
import { citationOf } from './citation.ts'
import { eventRef } from './event.ts'
import { groundOf } from './ground.ts'
import { ArcDay, type ArcDayQuery, ArcPhases, type ArcPhasesQuery } from './told.generated.ts'

export type Phase = NonNullable<ArcPhasesQuery['tensionArc']['phases']>[number]

/** A curve with its phases. `phases` is null where change points are not sought; the arc's answer says why. */
export type PhasedArc = { readonly arc: Arc; readonly phases: readonly Phase[] | null }

/** Throws NotThere where nothing is known between the two. */
export async function readPhasedArc(
  ask: Ask,
  between: readonly string[],
  view: ArcAddress,
): Promise<PhasedArc> {
  const arc = await readArc(ask, between, view)
  const { from, to, interval } = view
  const { tensionArc } = await ask(ArcPhases, {
    between: arc.pair,
    from,
    to,
    interval,
    ...methodIn(view),
    ...argumentsOf(view),
  })
  return { arc, phases: tensionArc.phases }
}

/** The curve of a pair as it is told to who cannot see it: figures, turning points, phases, and what a day is made of. */
export async function tellArc(ask: Ask, between: readonly string[], view: ArcAddress, origin: string) {
  const { arc, phases } = await readPhasedArc(ask, between, view)
  const { answer } = arc
  const { on } = view
  return {
    states: answer.states,
    page: `${origin}${pathOf(arc)}${queryOf(view)}`,
    from: answer.from,
    to: answer.to,
    interval: answer.interval,
    method: answer.method,
    points: answer.points,
    lowest: extremeOf(arc, (a, b) => a < b),
    highest: extremeOf(arc, (a, b) => a > b),
    changePoints: answer.changePoints,
    changePointsReason: answer.changePointsReason,
    phases:
      phases?.map(({ leading, ...phase }) => ({
        ...phase,
        leading: leading.map(({ share, event }) => ({ share, event: eventRef(event, origin) })),
      })) ?? null,
    /** What the day `on` is made of; null where none was asked for. */
    day: on === undefined ? null : await tellDay(ask, arc, on, origin),
    restsOn: await groundOf(ask, evidenceOf(view)),
  }
}

function extremeOf({ answer }: Arc, isBetter: (a: number, b: number) => boolean) {
  const known = answer.points.flatMap(({ date, value }) => (value === null ? [] : [{ date, value }]))
  return known.reduce<(typeof known)[number] | null>(
    (best, point) => (best === null || isBetter(point.value, best.value) ? point : best),
    null,
  )
}

async function tellDay(ask: Ask, { pair, view, answer }: Arc, on: string, origin: string) {
  if (answer.method.name !== 'DECAYED')
    throw new BadAddress(
      `A day is taken apart by the method DECAYED only, and ${answer.method.name} was asked for.`,
    )
  const { tensionArc } = await ask(ArcDay, { between: pair, on, ...argumentsOf(view) })
  const { terms, ...sums } = tensionArc.explain
  return { ...sums, terms: terms.map(term => termOf(term, origin)) }
}

const termOf = (
  { event, ...term }: ArcDayQuery['tensionArc']['explain']['terms'][number],
  origin: string,
) => ({
  ...term,
  event: eventRef(event, origin),
  citations: event.documents.map(document => citationOf(document)),
})
