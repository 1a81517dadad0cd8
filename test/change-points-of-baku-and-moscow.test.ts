import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { addUp } from './support/decimal.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

type Phase = {
  from: string
  to: string
  relation: number
  tension: number
  leading: { share: number; because: string; event: { id: string } }[]
}

test('four weeks turned the relation of Baku and Moscow', async () => {
  const { tensionArc } = await api.ask(
    '{ tensionArc(between: ["Baku", "Moscow"], weights: NONE) { changePoints { date before after } changePointsReason } }',
  )
  const found: { date: string; before: number; after: number }[] = tensionArc.changePoints
  // The peacekeepers leave; the airliner; the arrests of June; the meeting of October.
  expect(found.map(({ date }) => date)).toEqual(['2024-04-21', '2024-12-29', '2025-06-29', '2025-10-19'])
  expect(found.map(({ after }) => Math.sign(after))).toEqual([1, 1, -1, -1])
  for (const [place, { before }] of found.slice(1).entries()) expect(before).toBe(found[place]?.after)
  expect(tensionArc.changePointsReason).toBeNull()
})

test('the change points are of weeks, whatever the points of the arc are of', async () => {
  const { days, months } = await api.ask(`{
    days: tensionArc(between: ["Baku", "Moscow"], interval: DAY) { changePoints { date before after } }
    months: tensionArc(between: ["Baku", "Moscow"], interval: MONTH) { changePoints { date before after } }
  }`)
  expect(days).toEqual(months)
})

test('the phases between them have the events that made them', async () => {
  const { tensionArc } = await api.ask(`{ tensionArc(between: ["Baku", "Moscow"], weights: NONE) {
    from to phases { from to relation tension leading(first: 3) { share because event { id } } all: leading(first: 1000) { share } }
  } }`)
  const phases: (Phase & { all: { share: number }[] })[] = tensionArc.phases
  expect(phases.map(({ from, to }) => [from, to])).toEqual([
    [tensionArc.from, '2024-04-14'],
    ['2024-04-15', '2024-12-22'],
    ['2024-12-23', '2025-06-22'],
    ['2025-06-23', '2025-10-12'],
    ['2025-10-13', tensionArc.to],
  ])
  expect(phases[2]?.leading[0]).toMatchObject({
    because: 'ACTOR_RECIPIENT',
    event: { id: 'event:2024-12-25-azal-8243-crash' },
  })
  for (const { relation, leading, all } of phases) {
    expect(leading.map(({ share }) => share)).toEqual(all.slice(0, 3).map(({ share }) => share))
    expect(all.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(relation, 9)
  }
})

test('a pair with few events has no change points, and says why', async () => {
  const { tensionArc, goldstein } = await api.ask(`{
    tensionArc(between: ["Baku", "Kyiv"]) { changePoints { date } changePointsReason phases { from } }
    goldstein: tensionArc(between: ["Baku", "Moscow"], method: GOLDSTEIN_SUM) { changePoints { date } changePointsReason }
  }`)
  expect(tensionArc).toMatchObject({ changePoints: null, phases: null })
  expect(tensionArc.changePointsReason).toMatch(
    /^Change points need 30 events that begin in the range; there are \d+\.$/,
  )
  expect(goldstein.changePointsReason).toBe(
    'Change points are those of the relation R of DECAYED; the arc was asked for by GOLDSTEIN_SUM.',
  )
})

test('a day is explained to the last digit, and what is not listed is in the rest', async () => {
  const { tensionArc } = await api.ask(`{
    tensionArc(between: ["Baku", "Moscow"], from: "2025-08-31", to: "2025-08-31", interval: DAY) {
      points { relation tension volume events }
      explain(on: "2025-08-31", first: 20) { date friendly hostile scale relation tension volume events
        terms { event { id } because score roleWeight factor weight days daysSince decay term share } rest { friendly hostile share events } }
    } }`)
  const { explain, points } = tensionArc
  const friendly = [explain.rest.friendly]
  const hostile = [explain.rest.hostile]
  for (const { score, roleWeight, factor, decay, term } of explain.terms) {
    expect(roleWeight * factor * score * decay).toBeCloseTo(term, 9)
    if (term > 0) friendly.push(term)
    else hostile.push(-term)
  }
  expect(addUp(friendly, explain.friendly) && addUp(hostile, explain.hostile)).toBe(true)
  expect(addUp([explain.friendly, explain.hostile, 30], explain.scale)).toBe(true)
  const { relation, tension, volume, events } = explain
  expect(points).toEqual([{ relation, tension, volume, events }])
  expect(explain).toMatchObject({ date: '2025-08-31', events: points[0].events })
  expect(explain.terms).toHaveLength(20)
  expect(explain.rest.events).toBe(points[0].events - 20)
})

test.each(['first: 0', 'first: 1001'])('%s terms are refused', async first => {
  const { errors } = await api.answer(
    `{ tensionArc(between: ["Baku", "Moscow"]) { explain(on: "2025-08-31", ${first}) { events } } }`,
  )
  expect(errors[0]).toMatchObject({
    path: ['tensionArc', 'explain'],
    extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
  })
})
