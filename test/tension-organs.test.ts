import { describe, expect, test } from 'vitest'
import { bearsOn, type Party } from '../src/tension/bearing.ts'
import { act, azerbaijan, onlooker, organ, owned, russia } from './tension-parties.ts'

describe('the rule of organs', () => {
  const foreignMinistry = organ('organization:aze-mfa', 'AZE')
  const embassy = organ('organization:embassy-rus-baku', 'RUS')
  const airline = owned('organization:azal', 'AZE')
  const newsroom = owned('organization:sputnik-azerbaijan', 'RUS')

  test("a ministry's note is its state's act", () => {
    const note = act({ score: -2, actors: [foreignMinistry], recipients: [russia] })
    expect(bearsOn(note)).toEqual([
      { dyad: 'dyad:AZE-RUS', weight: 1, because: 'ACTOR_RECIPIENT', agent: 'AZE', claim: null },
    ])
  })

  test('a note to an embassy is addressed to its state', () => {
    const note = act({ score: -2, actors: [foreignMinistry], recipients: [embassy] })
    expect(bearsOn(note)).toEqual([
      { dyad: 'dyad:AZE-RUS', weight: 1, because: 'ACTOR_RECIPIENT', agent: 'AZE', claim: null },
    ])
  })

  test("a company's contract bears on no dyad", () => {
    const contract = act({
      score: 9.5,
      actors: [owned('organization:gazprom', 'RUS')],
      recipients: [owned('organization:socar', 'AZE')],
    })
    expect(bearsOn(contract)).toEqual([])
  })

  test('an airline that gives up its routes acts for itself, though the state owns it', () => {
    expect(bearsOn(act({ score: -6, actors: [airline], recipients: [russia] }))).toEqual([])
  })

  test('a raid on a state-owned newsroom falls on its state at half weight', () => {
    expect(bearsOn(act({ score: -7, actors: [azerbaijan], recipients: [newsroom] }))).toEqual([
      { dyad: 'dyad:AZE-RUS', weight: 0.5, because: 'ACTOR_AFFECTED', agent: 'AZE', claim: null },
    ])
  })

  test('a prize for a state-owned newsroom is nothing between the states', () => {
    expect(bearsOn(act({ score: 5, actors: [azerbaijan], recipients: [newsroom] }))).toEqual([])
  })

  test('harm to nationals affects their state', () => {
    const arrests = act({
      actors: [azerbaijan],
      recipients: [onlooker('person:accused')],
      affected: [owned('organization:russians-in-azerbaijan', 'RUS')],
    })
    expect(bearsOn(arrests)).toEqual([
      { dyad: 'dyad:AZE-RUS', weight: 0.5, because: 'ACTOR_AFFECTED', agent: 'AZE', claim: null },
    ])
  })

  test('harm to an organ affects its state even where the record names no one on whom harm falls', () => {
    const organOnly: Party = {
      id: 'organization:rossotrudnichestvo',
      actsFor: 'state:RUS',
      harmFallsOn: null,
    }
    expect(bearsOn(act({ actors: [azerbaijan], affected: [organOnly] }))).toEqual([
      { dyad: 'dyad:AZE-RUS', weight: 0.5, because: 'ACTOR_AFFECTED', agent: 'AZE', claim: null },
    ])
  })

  test("a commentator's threat and an attack on a diaspora's club bear on no dyad", () => {
    const commentator = onlooker('person:vladimir-solovyov')
    const diaspora = onlooker('organization:azerbaijan-ural')
    expect(bearsOn(act({ actors: [commentator], recipients: [azerbaijan] }))).toEqual([])
    expect(bearsOn(act({ actors: [russia], recipients: [diaspora], affected: [diaspora] }))).toEqual([])
  })
})
