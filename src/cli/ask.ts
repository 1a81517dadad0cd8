import type { Command } from 'commander'
import { evidenceOf } from '../pages/evidence.ts'
import { NotThere } from '../pages/refusal.ts'
import { tellEvent } from '../told/event.ts'
import { tellSearch } from '../told/search.ts'
import { eventText } from './event-text.ts'
import { EXIT } from './misuse.ts'
import { hitsText } from './search.ts'
import { paintOn, USUAL_WIDTH } from './terminal.ts'
import {
  addressIn,
  asked,
  askingCommand,
  type Options,
  type Tools,
  withEvidence,
  withExamples,
  withJson,
} from './tools.ts'

/** So many events are listed where words mean several. */
const LISTED = 20

/** `demarche ask EVENT`: one event with its accounts side by side, its claims and its documents. */
export function askCommand(tools: Tools): Command {
  const command = askingCommand(
    'ask',
    'tell an event: its accounts side by side, its claims, its documents',
  ).argument(
    '<event...>',
    'its id, with or without "event:", or words of it; where several fit, they are listed',
  )
  withExamples(withJson(withEvidence(command)), [
    ['demarche ask event:2025-11-14-kyiv-embassy-missile', 'by its id'],
    ['demarche ask Kyiv embassy missile', 'by words of it'],
    [
      'demarche ask 2025-11-14-baku-summons-yevdokimov --only source:kyiv-independent',
      'what one publisher states of it',
    ],
    ['demarche ask 2024-12-25-azal-8243-crash --known 2024-12-26', 'as it was known on the evening after'],
  ])
  return command.action(async (words: readonly string[], options: Options) => {
    tools.end(await tell(tools, words.join(' '), options))
  })
}

async function tell(tools: Tools, text: string, options: Options): Promise<number> {
  const { ask, origin } = asked(tools, options)
  const { terminal } = tools
  const evidence = evidenceOf(addressIn(options))
  const width = terminal.width ?? USUAL_WIDTH
  const id = ID.exec(text)?.[1]
  let event = id && `event:${id}`
  if (!event) {
    const found = await tellSearch(ask, { text, kinds: ['EVENT'], first: LISTED, evidence }, origin)
    const [only, another] = found.hits
    if (!only)
      throw new NotThere(`No event is found for "${text}". Try fewer words, or: demarche search ${text}`)
    if (another) {
      terminal.out(options.json ? `${JSON.stringify(found)}\n` : hitsText(found, width, paintOn(terminal)))
      terminal.note(`${found.found} events fit; ask for one by its id, or with more words.\n`)
      return EXIT.DONE
    }
    event = only.id
  }
  const told = await tellEvent(ask, event, evidence, origin)
  terminal.out(options.json ? `${JSON.stringify(told)}\n` : eventText(told, width, paintOn(terminal)))
  return EXIT.DONE
}

/** An id: "event:" and what follows, or what begins with a year and a dash. */
const ID = /^(?:event:)?((?<=event:)\S+|\d{4}-\S+)$/
