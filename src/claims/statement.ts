import { minSpeakers } from '../evidence/admitted.ts'
import { type Ambient, expression, nodeOf } from '../selection/declare.ts'

/**
 * What a claim states, in our words for its own document. Where several speakers are asked for, what it has in common with
 * those that bear it out: its property and value ("responsibility: Russia"), events by their ids. Whatever else its words
 * tell, one alone says.
 */
export function statementText(claim: string, ambient: Ambient): string {
  const [speakers, words] = [minSpeakers(ambient), `${claim}.statement`]
  if (speakers === undefined) return words
  const strength = `CASE ${claim}.strength WHEN 'DOUBTS' THEN ' (doubted)' WHEN 'PRESUMES' THEN ' (presumed)' ELSE '' END`
  return `CASE WHEN ${speakers} <= 1 THEN ${words} ELSE ${claim}.property + ': ' + coalesce(${claim}.displayByIds, ${claim}.display) + ${strength} END`
}

export const statement = expression(({ scope, ambient }) => statementText(nodeOf(scope), ambient))
