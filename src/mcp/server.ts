import { McpServer } from '@modelcontextprotocol/server'
import manifest from '../../package.json' with { type: 'json' }
import type { Seat } from './seat.ts'
import { registerArc, registerEvent, registerPath, registerSearch } from './tools.ts'

const INSTRUCTIONS = `Demarche is a graph of diplomatic relations: every event rests on documents, every claim on who says it in which of them.
- null means that nobody says so. It never means zero or no.
- A date is as exact as its sources: "2022-03" is some day of that month, "2025-08-10~" is about then. Do not make it more exact.
- Where accountsThatDiffer is not empty, tell all sides, each with its speaker. Nothing in the graph is settled by leaving a side out.
- Quote: an event by its page, a claim by its speaker and one of its citations (citations[].text), a figure of a curve by its method and dataVersion.
- Titles, summaries and statements are the editors' own words, not quotations. A title in a citation is a headline only where titleIsOurs is false.
- restsOn tells how many documents were searched; what they do not say is not thereby untrue.`

/** An MCP server with all tools over one seat. */
export function mcpServer(seat: Seat): McpServer {
  const server = new McpServer(
    { name: 'demarche', title: 'Demarche', version: manifest.version },
    { instructions: INSTRUCTIONS },
  )
  for (const register of [registerSearch, registerEvent, registerArc, registerPath]) register(server, seat)
  return server
}
