import type { Call } from './self-times.ts'

/** What the server's time is told apart by, in the order of the report. */
export const GROUPS = [
  'writing to sockets',
  'reading from sockets and decoding',
  'the driver otherwise',
  'compiler and reading of answers',
  'HTTP',
  'JSON',
  'this project otherwise',
  'collecting garbage',
  'native code outside of any function',
  'other',
] as const
export type Group = (typeof GROUPS)[number]

type Rule = { readonly group: Group; readonly module: RegExp; readonly name?: RegExp }

/** The first that fits. `module` is a path in this project, in a package, or in Node. */
const RULES: readonly Rule[] = [
  // V8 counts a built-in as whoever called it, and these two have hardly anything else to do.
  { group: 'JSON', module: /^src\/graphql\/respond\.ts$/, name: /^respond$/ },
  { group: 'JSON', module: /^graphql-http\//, name: /^parseRequestParams$/ },
  {
    group: 'reading from sockets and decoding',
    module: /^node:internal\/stream_base_commons$/,
    name: /^onStreamRead$/,
  },
  { group: 'writing to sockets', module: /^node:internal\/(stream_base_commons|streams\/writable)$/ },
  { group: 'writing to sockets', module: /^node:net$/, name: /write/i },
  { group: 'reading from sockets and decoding', module: /^node:internal\/streams\/readable$/ },
  { group: 'reading from sockets and decoding', module: /^neo4j-driver-.*\/packstream\//, name: /^Unpacker/ },
  {
    group: 'reading from sockets and decoding',
    module: /^neo4j-driver-.*\/chunking\.js$/,
    name: /^Dechunker/,
  },
  { group: 'the driver otherwise', module: /^neo4j-driver/ },
  { group: 'compiler and reading of answers', module: /^(src\/(selection|graphql)|graphql)\// },
  { group: 'HTTP', module: /^(src\/http|fastify|@fastify\/.*|find-my-way|graphql-http|pino)\// },
  { group: 'HTTP', module: /^node:_http_/ },
  { group: 'this project otherwise', module: /^(src|bench)\// },
]

/** Buffers that both ends of the driver fill and read, and what serves whoever calls it: not a group of their own. */
const SERVANTS =
  /^$|^node:(buffer|internal\/buffer|internal\/errors|events)$|^lru-cache\/|^neo4j-driver-.*\/(buf|channel\/(channel-buf|combined-buf|utf8|node\/.*))/

/** Where the time of a call belongs; undefined for none at all: the process waits. */
export function groupOf(call: Call): Group | undefined {
  if (call.name === '(idle)') return undefined
  if (call.name === '(garbage collector)') return 'collecting garbage'
  if (call.name === '(program)') return 'native code outside of any function'
  const { caller } = call
  const isServant = SERVANTS.test(call.module) || isNamelessIn(call, /\/packstream\//)
  if (isServant && caller && caller.name !== '(root)') return groupOf(caller)
  return (
    RULES.find(({ module, name }) => module.test(call.module) && (name?.test(call.name) ?? true))?.group ??
    'other'
  )
}

const isNamelessIn = ({ name, module }: Call, where: RegExp) => name === '' && where.test(module)
