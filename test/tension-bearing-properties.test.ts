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
  attributions: fc.array(
    fc.record({
      claim: fc.constantFrom('claim:1', 'claim:2'),
      by: fc.constantFrom(...STATES),
      of: fc.constantFrom(...STATES),
    }),
    { maxLength: 3 },
  ),
})

/** The rule again, pair by pair, as the design words it. */
function weightOf(act: Act, one: string, other: string) {
  const { score, actors, recipients, affected, sameOccasionAs, attributions } = act
  const acts = (state: string) => actors.some(({ actsFor }) => actsFor === state)
  const addressed = (state: string) => recipients.some(({ actsFor }) => actsFor === state)
  const hit = (state: string) =>
    [...recipients, ...affected].some(
      ({ actsFor, harmFallsOn }) => harmFallsOn === state || (harmFallsOn === null && actsFor === state),
    )
  const eitherWay = (role: (state: string) => boolean) =>
    (acts(one) && role(other)) || (acts(other) && role(one))
  const anybodyHit = STATES.some(hit)
  const laidAtTheDoor = (accuser: string, accused: string) =>
    attributions.some(({ by, of }) => by === accuser && of === accused) && (!anybodyHit || hit(accuser))
  let weight: number | undefined
  if (score < 0 && !STATES.some(acts) && (laidAtTheDoor(one, other) || laidAtTheDoor(other, one)))
    weight = 0.5
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
        if (acted.length > 0) expect(agent).toBe(acted.length === 2 ? 'BOTH' : acted[0])
        else expect(sides).toContain(agent)
      }
    }),
    { numRuns: 1000 },
  )
})

test('an attribution changes nothing of an act in which a state acts, nor of one that is not hostile', () => {
  fc.assert(
    fc.property(act, act => {
      const nobodyActed = act.actors.every(({ actsFor }) => actsFor === null)
      fc.pre(act.score >= 0 || !nobodyActed)
      expect(bearsOn(act)).toEqual(bearsOn({ ...act, attributions: [] }))
    }),
    { numRuns: 1000 },
  )
})

test('what bears by a claim bears by the first claim of one side against the other, and names it', () => {
  fc.assert(
    fc.property(act, act => {
      for (const { dyad, claim, agent, because, weight } of bearsOn(act)) {
        if (because === 'ATTRIBUTED') expect(weight).toBe(0.5)
        if (because !== 'SAME_OCCASION') expect(claim !== null).toBe(because === 'ATTRIBUTED')
        if (claim === null) continue
        const between = act.attributions.filter(({ by, of }) => by !== of && dyadId(by, of) === dyad)
        const grounds = between.map(({ claim, of }) => `${claim} ${of}`)
        expect(grounds).toContain(`${claim} state:${agent}`)
      }
    }),
    { numRuns: 1000 },
  )
})
