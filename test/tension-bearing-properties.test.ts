import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Act, bearsOn, dyadId, type Party } from '../src/tension/bearing.ts'

const STATES = ['state:ARM', 'state:AZE', 'state:RUS', 'state:UKR']

const party: fc.Arbitrary<Party> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  actsFor: fc.constantFrom(null, ...STATES),
  harmFallsOn: fc.constantFrom(null, ...STATES),
})
const parties = fc.array(party, { maxLength: 4 })
const act: fc.Arbitrary<Act> = fc.record({
  id: fc.constant('event:x'),
  score: fc.constantFrom(-9.5, -0.5, 0, 0.5, 10),
  actors: parties,
  recipients: parties,
  affected: parties,
  sameOccasionAs: fc.constantFrom(null, null, 'event:y'),
})

/** The rule again, pair by pair, as the design words it. */
function weightOf({ score, actors, recipients, affected, sameOccasionAs }: Act, one: string, other: string) {
  const acts = (state: string) => actors.some(({ actsFor }) => actsFor === state)
  const addressed = (state: string) => recipients.some(({ actsFor }) => actsFor === state)
  const hit = (state: string) =>
    [...recipients, ...affected].some(
      ({ actsFor, harmFallsOn }) => harmFallsOn === state || (harmFallsOn === null && actsFor === state),
    )
  const eitherWay = (role: (state: string) => boolean) =>
    (acts(one) && role(other)) || (acts(other) && role(one))
  let weight: number | undefined
  if (score < 0 && eitherWay(hit)) weight = 0.5
  if (score > 0 && acts(one) && acts(other)) weight = 1
  if (eitherWay(addressed)) weight = 1
  return weight !== undefined && sameOccasionAs !== null ? 0 : weight
}

test('every pair of states has the weight that the rule gives it, once, and pairs are sorted', () => {
  fc.assert(
    fc.property(act, act => {
      const expected = STATES.flatMap((one, i) =>
        STATES.slice(i + 1).flatMap(other => {
          const weight = weightOf(act, one, other)
          return weight === undefined ? [] : [{ dyad: dyadId(one, other), weight }]
        }),
      )
      expect(bearsOn(act).map(({ dyad, weight }) => ({ dyad, weight }))).toEqual(expected)
    }),
    { numRuns: 2000 },
  )
})

test('the order in which the parties are named changes nothing', () => {
  fc.assert(
    fc.property(act, act => {
      const turned = {
        ...act,
        actors: act.actors.toReversed(),
        recipients: act.recipients.toReversed(),
        affected: act.affected.toReversed(),
      }
      expect(bearsOn(turned)).toEqual(bearsOn(act))
    }),
    { numRuns: 1000 },
  )
})

test('the agent is a side that acted, and BOTH where both states did', () => {
  fc.assert(
    fc.property(act, act => {
      const acting = act.actors.map(({ actsFor }) => actsFor?.slice('state:'.length))
      for (const { dyad, agent } of bearsOn(act)) {
        const sides = dyad.slice('dyad:'.length).split('-')
        const acted = sides.filter(side => acting.includes(side))
        expect(agent).toBe(acted.length === 2 ? 'BOTH' : acted[0])
      }
    }),
    { numRuns: 1000 },
  )
})
