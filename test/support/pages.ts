import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Styles and scripts of pages as they are now, once for the run: tests of pages read what a reader gets. */
export default async function builtPages(): Promise<void> {
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url))
  for (const mode of ['pages', 'elsewhere']) await build({ configFile, mode, logLevel: 'error' })
}
