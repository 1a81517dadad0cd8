import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/**
 * Puts a small classic script into the head, under a name with its hash. Vite itself only writes module scripts,
 * which run after the first paint, and the page's policy allows no inline script.
 */
export const earlyScript = (source: URL): Plugin => {
  const text = readFileSync(source)
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8)
  const fileName = `assets/early-${hash}.js`
  return {
    name: 'early-script',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'asset', fileName, source: text })
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'script', attrs: { src: `/playground/${fileName}` }, injectTo: 'head' }],
    },
  }
}
