import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Misuse, usage, type Wishes, wishesOf } from './wishes.ts'

/**
 * Reads the command line, installs the peers where they are not, checks the types, and runs the bench: npm run bench.
 * Whoever asks for help, or for what there is not, is told so at once.
 */
const folder = fileURLToPath(new URL('.', import.meta.url))

const wishes = understood(process.argv.slice(2))
if (changed('node_modules/.package-lock.json') < changed('package-lock.json'))
  within('npm', 'ci', '--no-audit', '--no-fund')
within('npx', 'tsc', '--noEmit', '-p', '.')
const { main } = await import('./main.ts')
await main(wishes)

/** Ends this process where help is asked for, or what there is not. */
function understood(words: readonly string[]): Wishes {
  try {
    const asked = wishesOf(words)
    if (asked) return asked
    process.stdout.write(usage)
    process.exit()
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    process.stderr.write(`${error.message}\n\n${usage}`)
    process.exit(1)
  }
}

/** Ends this process where the command fails; it has said why. */
function within(command: string, ...words: string[]): void {
  const { status } = spawnSync(command, words, { cwd: folder, stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(status ?? 1)
}

/** When a file was last written; before all others where there is none. */
function changed(file: string): number {
  return statSync(new URL(file, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
