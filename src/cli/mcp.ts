import type { Command } from 'commander'
import { EXIT } from './misuse.ts'
import { NoServer } from './server.ts'
import { asked, askingCommand, type Options, type Tools, withExamples } from './tools.ts'

/** `demarche mcp`: tools for assistants over standard input and output, until the input ends. */
export function mcpCommand(tools: Tools): Command {
  const command = askingCommand('mcp', 'serve tools for assistants over standard input and output')
  withExamples(command, [
    ['demarche mcp', 'what an assistant starts; it speaks the Model Context Protocol'],
    ['demarche mcp --server https://graph.example.org', 'the same over another server'],
  ])
  return command.action(async (options: Options) => {
    const seat = asked(tools, options)
    // Only here: the protocol's library takes its time to load.
    const { serveOnStdio } = await import('../mcp/stdio.ts')
    await serveOnStdio({
      ...seat,
      onFault: error => tools.terminal.note(`${error instanceof Error ? error.stack : String(error)}\n`),
      isToldError: error => error instanceof NoServer,
    })
    tools.end(EXIT.DONE)
  })
}
