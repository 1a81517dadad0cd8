import { Command } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { arcCommand } from './arc.ts'
import { askCommand } from './ask.ts'
import { checkCommand } from './check.ts'
import { completionCommand } from './completion.ts'
import { exportCommand } from './export.ts'
import { mcpCommand } from './mcp.ts'
import { searchCommand } from './search.ts'
import { USUAL_WIDTH } from './terminal.ts'
import { type Tools, withExamples } from './tools.ts'

/** What stands below a complaint. */
export const MORE = '(--help tells more, with examples)'

/** All commands, each from a file of its own. */
export function programOf(tools: Tools): Command {
  const { terminal } = tools
  const program = new Command('demarche')
    .description(
      'Ask a graph of diplomatic relations: curves, events and their accounts, files to take along.',
    )
    .version(manifest.version, '--version', 'the version')
    .helpOption('-h, --help', 'help, with examples')
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.note,
      getOutHelpWidth: () => terminal.width ?? USUAL_WIDTH,
      getErrHelpWidth: () => terminal.width ?? USUAL_WIDTH,
      getOutHasColors: () => terminal.colour,
      getErrHasColors: () => terminal.colour,
    })
    .showHelpAfterError(MORE)
  withExamples(program, [
    ['demarche arc Baku Moscow', 'the curve of two states, with what led to each turn'],
    ['demarche ask Kyiv embassy missile', 'an event, with who says what of it'],
    ['demarche export --between Baku Moscow --format csv --out baku-moscow', 'tables'],
  ])
  program.addHelpText(
    'after',
    `
Data go to standard output, notes to standard error. Commands ask a running Demarche
("npm start"). They end with 0; 1 where there is no such thing, or check finds a fault;
2 for words that cannot be followed; 3 where no server answers.`,
  )
  const add = (command: Command) => {
    command.copyInheritedSettings(program)
    program.addCommand(command)
  }
  for (const command of [arcCommand, askCommand, searchCommand, exportCommand, mcpCommand, checkCommand])
    add(command(tools))
  add(completionCommand(tools, program))
  return program
}
