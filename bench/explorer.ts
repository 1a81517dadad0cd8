import { readdirSync, readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'

/*
 * `npx node bench/explorer.ts [nodes]`: how smoothly the explorer's picture of a generated graph pans and zooms in Chromium.
 * Without a graphics card WebGL is drawn by SwiftShader, on the processor. On a machine that does other things as well,
 * frames a second say little; the processor's time for a frame, by Chromium's processes, still does.
 */

const SECONDS = 8

const nodes = Number(process.argv[2] ?? 2000)
const server = await createServer({
  configFile: false,
  root: new URL('explorer', import.meta.url).pathname,
  logLevel: 'error',
  server: { port: 0, fs: { strict: false } },
})
await server.listen()
const chromiumServer = await chromium.launchServer({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-dev-shm-usage'],
})
const browser = await chromium.connect(chromiumServer.wsEndpoint())
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.on('pageerror', error => process.stderr.write(`${error.message}\n`))
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  await page.waitForFunction('globalThis.draw')
  const renderer = await page.evaluate(`(() => {
    const gl = document.createElement('canvas').getContext('webgl')
    const names = gl.getExtension('WEBGL_debug_renderer_info')
    return names ? gl.getParameter(names.UNMASKED_RENDERER_WEBGL) : 'unknown'
  })()`)
  const drawn = await page.evaluate(`draw(${nodes})`)
  const before = timesBelow(chromiumServer.process().pid ?? 0)
  const flown: unknown = await page.evaluate(`fly(${SECONDS})`)
  const after = timesBelow(chromiumServer.process().pid ?? 0)
  const frames = Number(new Map(Object.entries(flown ?? {})).get('frames')) * SECONDS
  const millisecondsAFrame = Object.fromEntries(
    ['renderer', 'gpu-process'].map(kind => [
      kind,
      Math.round((((after.get(kind) ?? 0) - (before.get(kind) ?? 0)) / frames) * 10) / 10,
    ]),
  )
  process.stdout.write(
    `${JSON.stringify({ nodes, drawn, flown, millisecondsAFrame, renderer, processors: cpus().length, load: loadavg()[0], chromium: browser.version() }, null, 1)}\n`,
  )
} finally {
  await browser.close()
  await chromiumServer.close()
  await server.close()
}

/** Milliseconds of the processor that the processes of a kind below another have taken. */
function timesBelow(root: number): Map<string, number> {
  const parents = new Map<number, number>()
  const times = new Map<number, readonly [string, number]>()
  for (const name of readdirSync('/proc').filter(entry => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      const [, kind = 'browser'] =
        /--type=([a-z-]+)/.exec(readFileSync(`/proc/${name}/cmdline`, 'utf8')) ?? []
      parents.set(Number(name), Number(fields[1]))
      // Ticks of a hundredth of a second, in the program and in the kernel for it.
      times.set(Number(name), [kind, (Number(fields[11]) + Number(fields[12])) * 10])
    } catch {
      // Ended meanwhile.
    }
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (pid === root || isBelow(parents.get(pid)))
  const sums = new Map<string, number>()
  for (const [pid, [kind, milliseconds]] of times)
    if (isBelow(pid)) sums.set(kind, (sums.get(kind) ?? 0) + milliseconds)
  return sums
}
