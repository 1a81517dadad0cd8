import type { Command } from 'commander'
import { codesOf } from '../graphql/enums.ts'
import type { NodeKind } from '../graphql/schema.generated.ts'
import { evidenceOf } from '../pages/evidence.ts'
import { kebab } from '../pages/parameters.ts'
import { counted, wordsOf } from '../pages/words.ts'
import { type ToldSearch, tellSearch } from '../told/search.ts'
import { EXIT, Misuse } from './misuse.ts'
import { type Paint, paintOn, USUAL_WIDTH } from './terminal.ts'
import {
  addressIn,
  asked,
  askingCommand,
  type Options,
  several,
  type Tools,
  withEvidence,
  withExamples,
  withJson,
  withRange,
} from './tools.ts'
import { wrapped } from './wrapped.ts'

/** `demarche search WORDS`: what the graph has under some words, whatever their script. */
export function searchCommand(tools: Tools): Command {
  const command = askingCommand('search', 'find events, claims, documents, persons and all else by words')
    .argument('<words...>', 'words of names, titles or statements, in any script and transliteration')
    .option(
      '--kind <kind>',
      `only this kind, as often as wanted: ${codesOf('NodeKind').map(kebab).join(', ')}`,
      several,
    )
    .option('--first <number>', 'how many, from 1 to 100', '20')
    .option('--after <cursor>', 'what comes after a page before')
  withExamples(withJson(withEvidence(withRange(command))), [
    ['demarche search Sputnik', 'whatever is called so, or speaks of it'],
    ['demarche search посол Евдокимов --kind event', 'events, in another script than theirs'],
    ['demarche search embassy missile --kind claim --from 2025-11', 'who said what, since then'],
  ])
  return command.action(async (words: readonly string[], options: Options) => {
    tools.end(await search(tools, words.join(' '), options))
  })
}

async function search(
  tools: Tools,
  text: string,
  { kind, first, after, ...options }: Options,
): Promise<number> {
  const { ask, origin } = asked(tools, options)
  const view = addressIn(options)
  const told = await tellSearch(
    ask,
    {
      text,
      kinds: kindsIn(kind),
      from: view.from,
      to: view.to,
      first: firstIn(first),
      ...(typeof after === 'string' && { after }),
      evidence: evidenceOf(view),
    },
    origin,
  )
  const { terminal } = tools
  if (options.json) terminal.out(`${JSON.stringify(told)}\n`)
  else terminal.out(hitsText(told, terminal.width ?? USUAL_WIDTH, paintOn(terminal)))
  if (told.found === 0) terminal.note(`Nothing is found for "${text}".\n`)
  else if (told.next !== null)
    terminal.note(`${counted(told.hits.length, 'thing')} of ${told.found}; more with --after ${told.next}\n`)
  return told.found === 0 ? EXIT.NO_SUCH_THING : EXIT.DONE
}

function kindsIn(kind: unknown): readonly NodeKind[] | undefined {
  if (!Array.isArray(kind)) return undefined
  const known = codesOf('NodeKind')
  const isKind = (code: string): code is NodeKind => known.includes(code)
  return kind
    .flatMap(String)
    .flatMap(text => text.split(','))
    .map(text => {
      const code = text.toUpperCase().replaceAll('-', '_')
      if (!isKind(code)) throw new Misuse(`--kind "${text}": give ${known.map(kebab).join(', ')}.`)
      return code
    })
}

function firstIn(first: unknown): number {
  const number = Number(first)
  if (Number.isInteger(number) && number >= 1 && number <= 100) return number
  throw new Misuse(`--first "${String(first)}": give a whole number from 1 to 100.`)
}

/** One thing a line or two: what it is, when, what it is called, and its id to ask on with. */
export function hitsText({ hits }: Pick<ToldSearch, 'hits'>, width: number, paint: Paint): string {
  return hits
    .map(({ kind, id, called, date }) => {
      const begin = `${wordsOf(kind).padEnd(12)}  `
      const [line = '', ...more] = wrapped(
        `${date ? `${date}  ` : ''}${called}`,
        width,
        begin,
        ' '.repeat(begin.length),
      ).split('\n')
      return [line, ...more, `${' '.repeat(begin.length)}${paint(id, 'dim')}`].join('\n')
    })
    .map(text => `${text}\n`)
    .join('')
}
