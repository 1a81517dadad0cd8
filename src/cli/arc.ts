import type { Command } from 'commander'
import { today } from '../dates/today.ts'
import { queryOf } from '../pages/arc/address.ts'
import { pathOf } from '../pages/arc/page.ts'
import { readPoint } from '../pages/arc/read.ts'
import { evidenceOf } from '../pages/evidence.ts'
import { BadAddress } from '../pages/refusal.ts'
import { readPhasedArc, tellArc } from '../told/arc.ts'
import { groundOf } from '../told/ground.ts'
import { arcText } from './arc-text.ts'
import { EXIT, Misuse } from './misuse.ts'
import { paintOn, USUAL_WIDTH } from './terminal.ts'
import {
  addressIn,
  asked,
  askingCommand,
  choice,
  type Options,
  several,
  type Tools,
  withEvidence,
  withExamples,
  withJson,
  withRange,
} from './tools.ts'

/** `demarche arc Baku Moscow`: the curve of two states, drawn in letters. */
export function arcCommand(tools: Tools): Command {
  const command = askingCommand('arc', 'draw relation and tension of two states over time')
    .argument('<state>', 'a state by any of its names or codes')
    .argument('<other>', 'the other')
  withRange(command)
    .addOption(choice('--interval <interval>', 'at the end of what a point stands (week)', 'Interval'))
    .addOption(choice('--method <method>', 'the formula (decayed)', 'TensionMethod'))
    .option('--half-life <days>', 'days after which an event weighs half (90)')
    .option('--inertia <number>', 'how much must have happened before the curve moves (30)')
    .option('--start <number>', 'the value before the first event, only by tsinghua (0)')
    .addOption(choice('--weights <weights>', 'what events are weighed by (importance)', 'Weights'))
    .option('--by <state>', 'acts of this side alone')
    .option('--types <types>', 'only acts of these PLOVER types, such as assault,threaten', several)
    .option('--classes <classes>', 'only acts of these classes, such as material-conflict', several)
    .option('--no-attributed', 'without acts that one side lays at the other’s door by a claim')
    .option('--on <day>', 'what this day is made of')
    .option('--width <columns>', 'columns to draw in; else those of the screen, else 80')
  withExamples(withJson(withEvidence(command)), [
    ['demarche arc Baku Moscow', 'all of it, week by week'],
    [
      'demarche arc Baku Moscow --from 2024-12 --to 2025-11 --on 2025-08-19',
      'a year, and what one day is made of',
    ],
    ['demarche arc AZE RUS --by Moscow --classes material-conflict', 'hostile deeds of one side'],
    [
      'demarche arc Baku Moscow --known 2025-01-05 --exclude TASS',
      'as it was known then, without one publisher',
    ],
    ['demarche arc Baku Tehran --json | jq .lowest', 'the same as data'],
  ])
  return command.action(async (state: string, other: string, options: Options) => {
    tools.end(await arc(tools, [state, other], options))
  })
}

async function arc(
  tools: Tools,
  between: readonly string[],
  { width, ...options }: Options,
): Promise<number> {
  const { ask, origin } = asked(tools, options)
  const { terminal } = tools
  const view = addressIn(options)
  if (options.json) {
    terminal.out(`${JSON.stringify(await tellArc(ask, between, view, origin))}\n`)
    return EXIT.DONE
  }
  const phased = await readPhasedArc(ask, between, view)
  const { arc } = phased
  if (view.on && arc.answer.method.name !== 'DECAYED')
    throw new BadAddress('--on: a day is taken apart by the method decayed only.')
  const day = view.on ? await readPoint(ask, arc.pair, view, view.on) : undefined
  if (arc.cut && phased.phases === null)
    terminal.note(
      `Only the newest ${arc.rows.length} events were looked at for the letters beneath the curve.\n`,
    )
  terminal.out(
    arcText(phased, {
      width: widthFrom(width) ?? terminal.width ?? USUAL_WIDTH,
      paint: paintOn(terminal),
      address: `${origin}${pathOf(arc)}${queryOf(view)}`,
      day,
      restsOn: await groundOf(ask, evidenceOf(view)),
      today: today(),
    }),
  )
  return EXIT.DONE
}

function widthFrom(width: unknown): number | undefined {
  if (width === undefined) return undefined
  if (typeof width === 'string' && /^\d+$/.test(width) && Number(width) >= 40 && Number(width) <= 400)
    return Number(width)
  throw new Misuse(`--width "${String(width)}": give a number of columns from 40 to 400.`)
}
