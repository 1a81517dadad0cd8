import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { NodeKind, PathWay } from '../graphql/schema.generated.ts'
import { type ArcAddress, addressOf } from '../pages/arc/address.ts'
import { kebab } from '../pages/parameters.ts'
import { tellArc } from '../told/arc.ts'
import { tellEvent } from '../told/event.ts'
import { tellPath } from '../told/path.ts'
import { tellSearch } from '../told/search.ts'
import { code, codesIn, day, evidence, evidenceIn, period } from './inputs.ts'
import { answered, READS, type Seat } from './seat.ts'

export function registerSearch(server: McpServer, seat: Seat): void {
  server.registerTool(
    'search',
    {
      title: 'Search the graph',
      description:
        'Finds events, claims, documents, persons, states, organisations, facilities and all else by words of their names, titles and statements, in any script and transliteration. Start here: the other tools take the ids that this one gives. Every word must be met.',
      annotations: READS,
      inputSchema: z.object({
        text: z
          .string()
          .min(1)
          .meta({
            description: '1 to 12 words.',
            examples: ['Kyiv embassy missile', 'Гаджиев', 'Sputnik'],
          }),
        kinds: z
          .array(code('NodeKind'))
          .optional()
          .meta({ description: 'Only things of these kinds.', examples: [['EVENT'], ['CLAIM', 'DOCUMENT']] }),
        from: period.optional().describe('Dated on or after the first day of this year, month or day.'),
        to: period.optional().describe('Dated on or before the last day of this year, month or day.'),
        first: z.number().int().min(1).max(50).default(10).describe('How many hits.'),
        after: z.string().optional().describe('`next` of the answer before, for more of the same.'),
        evidence,
      }),
    },
    ({ kinds, evidence: given, ...asked }) =>
      answered(seat, ask =>
        tellSearch(
          ask,
          { ...asked, kinds: codesIn<NodeKind>('NodeKind', kinds), evidence: evidenceIn(given) },
          seat.origin,
        ),
      ),
  )
}

export function registerEvent(server: McpServer, seat: Seat): void {
  server.registerTool(
    'event',
    {
      title: 'An event with its sources',
      description:
        'What happened, when (no more exact than the sources), who acted, who was addressed or hit; every claim with who makes it, how firmly, and the documents in which it stands, ready to be cited; accounts that differ side by side. Links tell whether a source states them or the editor infers them. `statedByNobody` lists what nobody says in any document, `notStatedThere` what the documents left by `evidence` do not say though others do, `recordAlone` what the record has and no claim of them, `denied` what claims only deny.',
      annotations: READS,
      inputSchema: z.object({
        id: z.string().meta({
          description: 'Id of the event, as `search` gives it.',
          examples: ['event:2025-11-14-kyiv-embassy-missile'],
        }),
        evidence,
      }),
    },
    ({ id, evidence: given }) => answered(seat, ask => tellEvent(ask, id, evidenceIn(given), seat.origin)),
  )
}

export function registerArc(server: McpServer, seat: Seat): void {
  server.registerTool(
    'arc',
    {
      title: 'Relation and tension of two states over time',
      description:
        'The curve of a pair: relation from -10 (hostile) to 10 (friendly), tension from 0 to 100, where it turned, and the events that led each phase with their shares. With `on`, what that day is made of: shares of events that add up to the relation, each with the documents that report it. The method, its parameters and its citation stand in the answer; quote them with any figure.',
      annotations: READS,
      inputSchema: z.object({
        between: z
          .array(z.string())
          .length(2)
          .meta({
            description: 'Two states, by any of their names, codes or capitals.',
            examples: [
              ['Baku', 'Moscow'],
              ['AZE', 'IRN'],
            ],
          }),
        from: period.optional().describe('Absent: the first event of the pair.'),
        to: period.optional().describe('Absent: the last event of the pair.'),
        interval: code('Interval')
          .default('MONTH')
          .describe('A point is the state of things at the end of it.'),
        on: day.optional().describe('A day to be taken apart into its events; only by DECAYED.'),
        method: code('TensionMethod').optional().describe('The formula; DECAYED when absent.'),
        halfLife: z
          .number()
          .optional()
          .describe('Days after which an event weighs half; 90 when absent. Only by DECAYED.'),
        inertia: z
          .number()
          .optional()
          .describe('How much must have happened before the curve moves; 30 when absent. Only by DECAYED.'),
        weights: code('Weights').optional().describe('What events are weighed by; IMPORTANCE when absent.'),
        by: z
          .string()
          .optional()
          .meta({ description: 'Acts of this side alone: who escalates?', examples: ['Moscow'] }),
        types: z.array(code('PloverType')).optional().describe('Only acts of these types.'),
        quadClasses: z.array(code('QuadClass')).optional().describe('Only acts of these classes.'),
        evidence,
      }),
    },
    ({ between, evidence: given, ...asked }) =>
      answered(seat, ask => tellArc(ask, between, viewIn(asked, evidenceIn(given)), seat.origin)),
  )
}

/** The arguments of the tool as the address of an arc has them, checked alike. Throws BadAddress. */
function viewIn(
  asked: Readonly<Record<string, string | number | readonly string[] | undefined>>,
  given: ReturnType<typeof evidenceIn>,
): ArcAddress {
  const { halfLife, types, quadClasses, interval, method, weights, ...others } = asked
  const codes = { interval, method, weights, types, classes: quadClasses }
  const query = {
    ...others,
    'half-life': halfLife,
    ...Object.fromEntries(
      Object.entries(codes).map(([name, value]) => [
        name,
        value === undefined ? undefined : kebab(String(value)),
      ]),
    ),
    known: given?.asKnownOn,
    'no-state-media': given?.excludeStateMedia ? 'yes' : undefined,
    speakers: given?.minSpeakers,
  }
  const told = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return {
    ...addressOf(
      Object.fromEntries(told),
      ({ name, value, wrong }) => `"${name}" is "${value}": it ${wrong}.`,
    ),
    ...(given?.only && { only: [...given.only] }),
    ...(given?.exclude && { exclude: [...given.exclude] }),
  }
}

export function registerPath(server: McpServer, seat: Seat): void {
  server.registerTool(
    'path',
    {
      title: 'How two things are connected',
      description:
        'The best paths between any two events, persons, states, organisations, facilities, posts, documents or claims. Each step reads as a sentence and tells what it rests on; `inWords` has all of them. No path within so many steps is no proof that there is none: `seen` and `complete` tell how much was looked at.',
      annotations: READS,
      inputSchema: z.object({
        from: z
          .string()
          .meta({ description: 'Id of a thing.', examples: ['event:2024-12-25-azal-8243-crash'] }),
        to: z.string().meta({ description: 'Id of another.', examples: ['person:ilham-aliyev'] }),
        maxHops: z.number().int().min(1).max(8).optional().describe('Steps at most; 6 when absent.'),
        via: z
          .array(code('PathWay'))
          .optional()
          .describe('What a path may lead through; absent: all but STATE, ARC, PLACE, DOCUMENT and SOURCE.'),
        alternatives: z
          .number()
          .int()
          .min(0)
          .max(10)
          .optional()
          .describe('How many more paths, the next best.'),
        evidence,
      }),
    },
    ({ via, evidence: given, ...asked }) =>
      answered(seat, ask =>
        tellPath(
          ask,
          { ...asked, via: codesIn<PathWay>('PathWay', via), evidence: evidenceIn(given) },
          seat.origin,
        ),
      ),
  )
}
