import { expect, test } from 'vitest'
import { bearsOn } from '../src/tension/bearing.ts'
import { act, armenia, azerbaijan, onlooker, organ, russia, ukraine } from './tension-parties.ts'

const gunman = onlooker('person:gunman')
const laidBy = (by: string, of: string, claim = 'claim:1') => ({
  claim,
  by: `state:${by}`,
  of: `state:${of}`,
})

test("a lone gunman's attack on an embassy bears on the pair of the sending state and the host that it blames", () => {
  const attack = act({
    score: -9,
    actors: [gunman],
    recipients: [azerbaijan],
    attributions: [laidBy('AZE', 'IRN')],
  })
  expect(bearsOn(attack)).toEqual([
    { dyad: 'dyad:AZE-IRN', weight: 0.5, because: 'ATTRIBUTED', agent: 'IRN', claim: 'claim:1' },
  ])
  expect(bearsOn({ ...attack, attributions: [] })).toEqual([])
})

test('who shot at a private person is laid at the door of whom the accuser names', () => {
  const shooting = act({
    actors: [gunman],
    recipients: [onlooker('person:critic')],
    attributions: [laidBy('AZE', 'IRN')],
  })
  expect(bearsOn(shooting)).toMatchObject([{ dyad: 'dyad:AZE-IRN', because: 'ATTRIBUTED' }])
})

test('an attack whose author nobody knows may be attributed too', () => {
  const attack = act({ recipients: [azerbaijan], attributions: [laidBy('AZE', 'RUS')] })
  expect(bearsOn(attack)).toMatchObject([{ dyad: 'dyad:AZE-RUS', because: 'ATTRIBUTED', agent: 'RUS' }])
})

test("a state's own strike is its strike, whomever it blames for it and whoever blames it", () => {
  const strike = act({ actors: [russia], recipients: [ukraine], affected: [azerbaijan] })
  const blamed = {
    ...strike,
    attributions: [laidBy('UKR', 'RUS'), laidBy('RUS', 'UKR'), laidBy('AZE', 'UKR')],
  }
  expect(bearsOn(blamed)).toEqual(bearsOn(strike))
})

test("what a third state's forces did is not laid at another's door", () => {
  const raid = act({ actors: [organ('organization:army', 'ARM')], recipients: [azerbaijan] })
  expect(bearsOn({ ...raid, attributions: [laidBy('AZE', 'RUS')] })).toEqual(bearsOn(raid))
})

test('who was not hit accuses for another: that is no act between accuser and accused', () => {
  const attack = act({ actors: [gunman], recipients: [azerbaijan], attributions: [laidBy('ARM', 'IRN')] })
  expect(bearsOn(attack)).toEqual([])
})

test("what is not hostile is laid at nobody's door, nor is an act at one's own", () => {
  const rescue = act({ score: 5, actors: [gunman], recipients: [azerbaijan] })
  expect(bearsOn({ ...rescue, attributions: [laidBy('AZE', 'IRN')] })).toEqual([])
  const attack = act({ actors: [gunman], recipients: [armenia], attributions: [laidBy('ARM', 'ARM')] })
  expect(bearsOn(attack)).toEqual([])
})

test('of several claims the first made is the one that it bears by; accusations both ways count once', () => {
  const attack = act({
    actors: [gunman],
    recipients: [azerbaijan, russia],
    attributions: [laidBy('AZE', 'RUS', 'claim:2'), laidBy('RUS', 'AZE', 'claim:3')],
  })
  expect(bearsOn(attack)).toEqual([
    { dyad: 'dyad:AZE-RUS', weight: 0.5, because: 'ATTRIBUTED', agent: 'RUS', claim: 'claim:2' },
  ])
})
