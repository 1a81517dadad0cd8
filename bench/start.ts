import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Installs the peers where they are not, checks the types, and runs the bench: npm run bench */
const folder = fileURLToPath(new URL('.', import.meta.url))

/** Ends this process where the command fails; it has said why. */
function within(command: string, ...words: string[]): void {
  const { status } = spawnSync(command, words, { cwd: folder, stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(status ?? 1)
}

if (changed('node_modules/.package-lock.json') < changed('package-lock.json'))
  within('npm', 'ci', '--no-audit', '--no-fund')
within('npx', 'tsc', '--noEmit', '-p', '.')
const { main } = await import('./main.ts')
await main(process.argv.slice(2))

/** When a file was last written; before all others where there is none. */
function changed(file: string): number {
  return statSync(new URL(file, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
