import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { demarche } from '../../src/cli/demarche.ts'

export type Ran = {
  readonly code: number
  /** Standard output. */
  readonly output: string
  /** Standard error. */
  readonly notes: string
}

/** A command within the test's own process. */
export async function runCli(
  words: readonly string[],
  { server = 'http://127.0.0.1:1', width = undefined as number | undefined, colour = false } = {},
): Promise<Ran> {
  let output = ''
  let notes = ''
  const code = await demarche(
    words,
    {
      out: text => {
        output += text
      },
      note: text => {
        notes += text
      },
      width,
      colour,
      lively: false,
    },
    { server },
  )
  return { code, output, notes }
}

export const COMMAND = fileURLToPath(new URL('../../src/cli/demarche.ts', import.meta.url))

/** A command as users run it: a process of its own, with nothing but these settings, whose output is a pipe. */
export function spawnCli(
  words: readonly string[],
  settings: Record<string, string> = {},
  input = '',
): Promise<Ran> {
  const child = spawn(process.execPath, [COMMAND, ...words], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let output = ''
  let notes = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    notes += text
  })
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve({ code: code ?? -1, output, notes }))
  })
}
