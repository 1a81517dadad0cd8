import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio'
import type { Seat } from './seat.ts'
import { mcpServer } from './server.ts'

/** Speaks MCP on standard input and output, and nothing else on the latter; ends with the input. */
export async function serveOnStdio(seat: Seat): Promise<void> {
  const ended = new Promise(resolve => process.stdin.once('close', resolve).once('end', resolve))
  const serving = serveStdio(() => mcpServer(seat), {
    transport: new StdioServerTransport(),
    onerror: error => seat.onFault(error),
  })
  await ended
  await serving.close()
}
