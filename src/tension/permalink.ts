import { asked } from '../evidence/named.ts'
import { playgroundAddress } from '../playground/address.ts'
import type { Arc } from './answer.ts'
import type { MethodName } from './method.ts'

/**
 * An address on this server that opens the playground on the same question, with every default written out;
 * states, documents and publishers by their codes and ids.
 */
export function permalinkOf({ stateIds, from, to, interval, question }: Arc): string {
  const { method, parameters, start, weights, acts } = question
  const { by, types, quadClasses, attributed, evidence } = acts
  const given = [
    `between: [${stateIds.map(id => quoted(id.slice('state:'.length))).join(', ')}]`,
    ...(from === null ? [] : [`from: ${quoted(from)}`]),
    ...(to === null ? [] : [`to: ${quoted(to)}`]),
    `interval: ${interval}`,
    `method: ${method}`,
    ...(method === 'DECAYED' ? [`halfLife: ${parameters.halfLife}`, `inertia: ${parameters.inertia}`] : []),
    ...(method === 'TSINGHUA' ? [`start: ${start}`] : []),
    `weights: ${weights}`,
    ...(by === undefined ? [] : [`by: ${quoted(by)}`]),
    ...(types === undefined ? [] : [`types: [${types.join(', ')}]`]),
    ...(quadClasses === undefined ? [] : [`quadClasses: [${quadClasses.join(', ')}]`]),
    ...(attributed ? [] : ['attributed: false']),
    ...(evidence === undefined ? [] : [`evidence: ${literal(asked(evidence))}`]),
  ]
  const query = `{
  tensionArc(
    ${given.join('\n    ')}
  ) {
    method { name unit halfLifeDays inertia start weights by types quadClasses attributed citation }
    points {
${POINT[method].map(line => `      ${line}`).join('\n')}
    }
  }
}`
  return playgroundAddress(query)
}

const FIGURES = ['date', 'value', 'events']

const POINT: Readonly<Record<MethodName, readonly string[]>> = {
  DECAYED: [
    'date',
    'relation',
    'tension',
    'volume',
    'events',
    'contributions(first: 3) { share event { id title date } }',
  ],
  GOLDSTEIN_SUM: FIGURES,
  GOLDSTEIN_MEAN: FIGURES,
  TSINGHUA: FIGURES,
}

const quoted = (text: string) => JSON.stringify(text)

/** A value as GraphQL writes it; evidence has texts, numbers, truth values and lists of texts. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value).filter(([, part]) => part !== undefined && part !== null)
  return `{ ${parts.map(([name, part]) => `${name}: ${literal(part)}`).join(', ')} }`
}
