import { resolve } from 'node:path'
import { z } from 'zod'
import { megabytes } from './neo4j/managed/profile.ts'

/**
 * The environment variables, each with what would be right (`describe`, shown where a value is wrong) and with why its
 * default is so. An empty variable is an unset one: Docker Compose passes the ones nobody set as empty text.
 */
const Settings = z.object({
  // Loopback: a server is open to others only where its owner says so.
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1')
    .describe('an address or a host name, such as 127.0.0.1 or 0.0.0.0'),
  // No default here: 4000 is a wish, which gives way to what stands there; a port that was asked for does not.
  PORT: wholeNumber(0, 65_535)
    .optional()
    .describe('a whole number from 0 to 65535, where 0 is any free port'),
  // None: another site's page must not ask in the name of whoever has it open.
  CORS_ORIGINS: origins(),
  // None: what is framed can be laid under something else that is clicked.
  FRAME_ORIGINS: origins(),
  // This machine's own names: a page that has its own name point here, and would ask as if it were ours, is none of them.
  MCP_HOSTS: z
    .string()
    .transform(text => text.split(',').map(host => host.trim().toLowerCase()))
    .pipe(z.array(z.string().refine(isHostName)))
    .default(['localhost', '127.0.0.1', '[::1]'])
    .describe('host names without port, separated by commas, such as localhost,graph.example.org'),
  // Where `npm start` listens, for the commands that ask a server.
  DEMARCHE_SERVER: z
    .string()
    .refine(isServer)
    .transform(address => new URL(address).origin)
    .default('http://127.0.0.1:4000')
    .describe('the address of a running Demarche, such as http://127.0.0.1:4000'),
  // The slowest question of ours takes a tenth of it; a Neo4j that is gone must be told within five seconds.
  READ_TIMEOUT_MS: wholeNumber(100, 600_000).default(4_000).describe('milliseconds, from 100 to 600000'),
  // Some thousands of answers of a usual size; "off" where each question shall be asked of Neo4j.
  ANSWER_CACHE: z
    .union([z.literal('off'), memory(1)])
    .default('64m')
    .describe('a size of at least 1m, such as 64m, or "off"'),
  // What an operator must see to; the steps of a start are shown anyway.
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('warn')
    .describe('one of fatal, error, warn, info, debug, trace, silent'),
  // The convention of no-color.org: set at all, it turns colour off.
  NO_COLOR: z.string().optional(),

  // Unset: a Neo4j of our own is brought up.
  NEO4J_URI: z
    .string()
    .refine(isNeo4jUri)
    .optional()
    .describe(
      'bolt://host:7687 or neo4j://host:7687 (with +s for TLS, +ssc for TLS with a self-signed certificate), without user and password',
    ),
  // The first user of every Neo4j.
  NEO4J_USER: z.string().default('neo4j').describe('the name of a user of that Neo4j'),
  // None: a default password is no password.
  NEO4J_PASSWORD: z.string().optional().describe("that user's password (any word where Neo4j asks for none)"),
  // The first database of every Neo4j, and the only one of the Community Edition.
  NEO4J_DATABASE: z
    .string()
    .regex(/^[\w.-]{1,63}$/)
    .default('neo4j')
    .describe('the name of a database, such as neo4j'),

  // In the working directory: a checkout's graph is found, moved and deleted with it.
  DEMARCHE_HOME: z.string().default('.demarche').transform(absolute).describe('a folder'),
  // The user's cache: 137 MB of jars are the same for every checkout.
  DEMARCHE_CACHE: z.string().transform(absolute).optional().describe('a folder'),
  XDG_CACHE_HOME: z.string().transform(absolute).optional().describe('a folder'),
  // Else the Java of the PATH.
  JAVA_HOME: z.string().optional().describe('the folder of a Java 17 or 21'),
  // Holds the dossier and its readers many times over; a million events want 3g.
  NEO4J_HEAP: memory(256).default('1g').describe('a size of at least 256m, such as 512m or 2g'),
  // The dossier's store is a tenth of it; a million events want 2g.
  NEO4J_PAGE_CACHE: memory(8).default('128m').describe('a size of at least 8m, such as 128m or 2g'),
})
export type Settings = z.infer<typeof Settings>

type Name = keyof Settings

/** Their values appear in no message; a URI may hold a password where someone wrote one into it. */
const SECRET: readonly Name[] = ['NEO4J_PASSWORD', 'NEO4J_URI']

/** The settings, or one sentence for each that is wrong. */
export function settingsOf(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly settings: Settings } | { readonly wrong: readonly string[] } {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = Settings.safeParse(set)
  const wrong = read.success
    ? []
    : [...new Set(read.error.issues.map(issue => complaint(issue.path[0], set)))]
  if (set.NEO4J_URI && !set.NEO4J_PASSWORD)
    wrong.push(`NEO4J_PASSWORD is not set, and NEO4J_URI is: give ${rightFor('NEO4J_PASSWORD')}.`)
  return read.success && wrong.length === 0 ? { settings: read.data } : { wrong }
}

function complaint(path: PropertyKey | undefined, set: Readonly<Record<string, string | undefined>>): string {
  const name = Settings.keyof().parse(path)
  const value = SECRET.includes(name) ? 'not what it should be' : `"${set[name]}"`
  return `${name} is ${value}: give ${rightFor(name)}.`
}

const rightFor = (name: Name) => Settings.shape[name].description ?? 'another value'

function wholeNumber(least: number, most: number) {
  return z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(least).max(most))
}

function origins() {
  return z
    .string()
    .transform(text => text.split(',').map(origin => origin.trim()))
    .pipe(z.array(z.string().refine(isOrigin)))
    .default([])
    .describe('web origins separated by commas, such as https://example.org,http://localhost:3000')
}

function memory(least: number) {
  return z
    .string()
    .regex(/^[1-9]\d{0,6}[mg]$/i)
    .refine(size => megabytes(size) >= least)
    .transform(size => size.toLowerCase())
}

/** An origin as browsers send it: no path, no trailing slash. */
function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text
}

/** A name or address as the header Host has it: `graph.example.org`, `127.0.0.1`, `[::1]`. */
function isHostName(text: string): boolean {
  return URL.canParse(`http://${text}/`) && new URL(`http://${text}/`).host === text
}

/** Where a Demarche answers: an origin, with or without the slash at its end. */
export function isServer(text: string): boolean {
  return (
    /^https?:/.test(text) &&
    URL.canParse(text) &&
    ['/', ''].includes(new URL(text).pathname) &&
    isOrigin(new URL(text).origin)
  )
}

function isNeo4jUri(text: string): boolean {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(text) || !URL.canParse(text)) return false
  const { hostname, username, password } = new URL(text)
  return hostname !== '' && username === '' && password === ''
}

function absolute(folder: string): string {
  return resolve(folder)
}
