import { defineConfig, type UserConfig } from 'vite'
import { compress } from './web/build/compress.ts'
import { earlyScript } from './web/build/early-script.ts'

/** What all builds have in common; each goes into a folder of dist/ of its own. */
const common: UserConfig['build'] = {
  emptyOutDir: true,
  target: 'es2022',
  // Nothing inlined: the policy need not allow data: for what can be a file.
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  reportCompressedSize: false,
}

/** GraphiQL, from web/playground; src/http/playground.ts serves it. */
const playground: UserConfig = {
  root: 'web/playground',
  base: '/playground/',
  plugins: [earlyScript(new URL('./web/playground/early.js', import.meta.url)), compress()],
  build: {
    ...common,
    outDir: '../../dist/playground',
    // Monaco is one large piece, whichever way it is cut.
    chunkSizeWarningLimit: 6000,
    // "use client" means nothing outside a server of React components.
    rolldownOptions: {
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
  worker: { format: 'es' },
}

/** What pages that the server writes load: their style and scripts, under names with their hashes; src/pages/assets.ts knows them. */
const pages: UserConfig = {
  root: 'web/pages',
  base: '/assets/',
  plugins: [compress()],
  build: {
    ...common,
    outDir: '../../dist/pages',
    assetsDir: '',
    manifest: 'manifest.json',
    rolldownOptions: {
      input: ['site.css', 'early.ts', 'arc.ts', 'embed.ts', 'schema.ts', 'places.ts', 'explore.ts'].map(
        file => `web/pages/${file}`,
      ),
    },
  },
  worker: { format: 'es' },
}

/** <tension-arc> and the height of frames: one file each under a name that stays, for pages of other sites. */
const elsewhere: UserConfig = {
  root: 'web/elsewhere',
  publicDir: false,
  plugins: [compress()],
  build: {
    ...common,
    outDir: '../../dist/elsewhere',
    rolldownOptions: {
      input: ['tension-arc.ts', 'embed.ts'].map(file => `web/elsewhere/${file}`),
      output: { entryFileNames: '[name].js' },
    },
  },
}

const BUILDS: Readonly<Record<string, UserConfig>> = { playground, pages, elsewhere }

/** `vite build --mode playground`, `--mode pages`, `--mode elsewhere` */
export default defineConfig(({ mode }) => BUILDS[mode] ?? {})
