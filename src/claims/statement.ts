import { minSpeakers, oursInWords } from '../evidence/admitted.ts'
import { type Ambient, expression, nodeOf } from '../selection/declare.ts'

/** The values in one line; where anything is left out, events by their ids, since their titles draw on other documents too. */
const displayText = (claim: string, ambient: Ambient): string =>
  oursInWords(claim, 'display', ambient, `coalesce(${claim}.displayByIds, ${claim}.display)`)

export const display = expression(({ scope, ambient }) => displayText(nodeOf(scope), ambient))

/**
 * What a claim states, in our words for its own document. Where several speakers are asked for, what it has in common with
 * those that bear it out: its property and value ("responsibility: Russia"). Whatever else its words tell, one alone says.
 */
export function statementText(claim: string, ambient: Ambient): string {
  const [speakers, words] = [minSpeakers(ambient), `${claim}.statement`]
  if (speakers === undefined) return words
  const strength = `CASE ${claim}.strength WHEN 'DOUBTS' THEN ' (doubted)' WHEN 'PRESUMES' THEN ' (presumed)' ELSE '' END`
  return `CASE WHEN ${speakers} <= 1 THEN ${words} ELSE ${claim}.property + ': ' + ${displayText(claim, ambient)} + ${strength} END`
}

export const statement = expression(({ scope, ambient }) => statementText(nodeOf(scope), ambient))
