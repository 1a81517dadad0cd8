import { defineConfig } from 'vite'
import { compress } from './web/playground/build/compress.ts'
import { earlyScript } from './web/playground/build/early-script.ts'

/** The playground, from web/playground into dist/playground; src/http/playground.ts serves it. */
export default defineConfig({
  root: 'web/playground',
  base: '/playground/',
  plugins: [earlyScript(new URL('./web/playground/early.js', import.meta.url)), compress()],
  build: {
    outDir: '../../dist/playground',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing inlined: the policy need not allow data: for what can be a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Monaco is one large piece, whichever way it is cut.
    chunkSizeWarningLimit: 6000,
    // "use client" means nothing outside a server of React components.
    rolldownOptions: {
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
  worker: { format: 'es' },
})
