import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** Where `npm run build` leaves the styles and scripts of pages. */
export const BUILT = fileURLToPath(new URL('../../dist/pages/', import.meta.url))

/** What Vite writes of each source: the file it became, and the styles that belong to it. */
const manifest = z.record(z.string(), z.object({ file: z.string(), css: z.array(z.string()).optional() }))

export type Assets = {
  /** The address of what became of a source in web/pages: `site.css`, `arc.ts`. */
  readonly urlOf: (source: string) => string
  /** The addresses of the styles that a script brings. */
  readonly stylesOf: (source: string) => readonly string[]
}

/** Undefined where nothing is built. Throws RangeError for a source that is not among what was built. */
export function assetsIn(folder: string): Assets | undefined {
  const file = `${folder}manifest.json`
  if (!existsSync(file)) return undefined
  const built = manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  const found = (source: string) => {
    const entry = built[source]
    if (!entry) throw new RangeError(`web/pages/${source} is not built; run \`npm run build\`.`)
    return entry
  }
  return {
    urlOf: source => `/assets/${found(source).file}`,
    stylesOf: source => (found(source).css ?? []).map(file => `/assets/${file}`),
  }
}
