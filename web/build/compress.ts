import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Below this a packet holds it anyway. */
const smallest = 1024

/**
 * Writes `name.br` and `name.gz` beside every text that is worth it, so that the server never compresses.
 * Brotli at 9: 11 takes many times as long for a twentieth less, and every `npm ci` waits for it.
 */
export const compress = (): Plugin => ({
  name: 'compress',
  apply: 'build',
  async writeBundle({ dir }, bundle) {
    const folder = dir ?? '.'
    const names = Object.keys(bundle).filter(name => /\.(js|css|html|svg|ttf)$/.test(name))
    await Promise.all(
      names.map(async name => {
        const path = join(folder, name)
        const bytes = await readFile(path)
        if (bytes.length < smallest) return
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: 9,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        }
        await Promise.all([
          brotli(bytes, { params }).then(packed => writeFile(`${path}.br`, packed)),
          zip(bytes, { level: 9 }).then(packed => writeFile(`${path}.gz`, packed)),
        ])
      }),
    )
  },
})
