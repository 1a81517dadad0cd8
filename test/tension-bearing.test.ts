import { describe, expect, test } from 'vitest'
import { bearsOn, dyadId } from '../src/tension/bearing.ts'
import { act, armenia, azerbaijan, organ, russia, ukraine } from './tension-parties.ts'

describe('an act bears on a pair of states', () => {
  test("a strike on Kyiv that damages Azerbaijan's embassy affects Azerbaijan but is not addressed to it", () => {
    const strike = act({ score: -9.5, actors: [russia], recipients: [ukraine], affected: [azerbaijan] })
    expect(bearsOn(strike)).toEqual([
      { dyad: 'dyad:AZE-RUS', weight: 0.5, because: 'ACTOR_AFFECTED', agent: 'RUS', claim: null },
      { dyad: 'dyad:RUS-UKR', weight: 1, because: 'ACTOR_RECIPIENT', agent: 'RUS', claim: null },
    ])
  })

  test('help that also reaches a third state is nothing between the two', () => {
    const aid = act({ score: 10, actors: [azerbaijan], recipients: [ukraine], affected: [russia] })
    expect(bearsOn(aid)).toEqual([
      { dyad: 'dyad:AZE-UKR', weight: 1, because: 'ACTOR_RECIPIENT', agent: 'AZE', claim: null },
    ])
  })

  test('two states that carry grain to a third act together', () => {
    const transit = act({ score: 9.5, actors: [russia, azerbaijan], recipients: [armenia] })
    expect(bearsOn(transit)).toEqual([
      { dyad: 'dyad:ARM-AZE', weight: 1, because: 'ACTOR_RECIPIENT', agent: 'AZE', claim: null },
      { dyad: 'dyad:ARM-RUS', weight: 1, because: 'ACTOR_RECIPIENT', agent: 'RUS', claim: null },
      { dyad: 'dyad:AZE-RUS', weight: 1, because: 'ACTORS_TOGETHER', agent: 'BOTH', claim: null },
    ])
  })

  test('two states that turn against a third are nothing to each other', () => {
    const sanctions = act({ score: -6, actors: [russia, azerbaijan], recipients: [armenia] })
    expect(bearsOn(sanctions).map(({ dyad }) => dyad)).toEqual(['dyad:ARM-AZE', 'dyad:ARM-RUS'])
  })

  test('a declaration signed by both counts once, as an act of both', () => {
    const declaration = act({ score: 5, actors: [azerbaijan, russia], recipients: [russia, azerbaijan] })
    expect(bearsOn(declaration)).toEqual([
      { dyad: 'dyad:AZE-RUS', weight: 1, because: 'ACTOR_RECIPIENT', agent: 'BOTH', claim: null },
    ])
  })

  test('a state that is both addressed and hit is addressed', () => {
    const downing = act({ actors: [russia], recipients: [azerbaijan], affected: [azerbaijan] })
    expect(bearsOn(downing)).toEqual([
      { dyad: 'dyad:AZE-RUS', weight: 1, because: 'ACTOR_RECIPIENT', agent: 'RUS', claim: null },
    ])
  })

  test('what is neither friendly nor hostile bears on those it addresses, and affects nobody', () => {
    const request = act({
      score: 0,
      actors: [russia, armenia],
      recipients: [ukraine],
      affected: [azerbaijan],
    })
    expect(bearsOn(request).map(({ dyad }) => dyad)).toEqual(['dyad:ARM-UKR', 'dyad:RUS-UKR'])
  })

  test('one meeting reported as three acts counts once', () => {
    const meeting = act({ score: 4.5, actors: [russia, azerbaijan], recipients: [azerbaijan, russia] })
    const thanks = { ...meeting, id: 'event:thanks', actors: [azerbaijan], sameOccasionAs: meeting.id }
    const trade = { ...meeting, id: 'event:trade', recipients: [], sameOccasionAs: meeting.id }
    expect([meeting, thanks, trade].flatMap(bearsOn)).toEqual([
      { dyad: 'dyad:AZE-RUS', weight: 1, because: 'ACTOR_RECIPIENT', agent: 'BOTH', claim: null },
      { dyad: 'dyad:AZE-RUS', weight: 0, because: 'SAME_OCCASION', agent: 'AZE', claim: null },
      { dyad: 'dyad:AZE-RUS', weight: 0, because: 'SAME_OCCASION', agent: 'BOTH', claim: null },
    ])
  })

  test('the pair of a state with itself is none', () => {
    expect(
      bearsOn(act({ actors: [russia], recipients: [organ('org:duma', 'RUS')], affected: [russia] })),
    ).toEqual([])
    expect(() => dyadId('state:RUS', 'state:RUS')).toThrow('A pair needs two states; RUS was named twice.')
  })

  test('a pair has one id, whichever state is named first', () => {
    expect(dyadId('state:RUS', 'state:AZE')).toBe('dyad:AZE-RUS')
    expect(dyadId('AZE', 'RUS')).toBe('dyad:AZE-RUS')
  })
})
