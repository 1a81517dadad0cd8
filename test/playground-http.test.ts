import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerPlayground } from '../src/http/playground.ts'

const script = 'console.log("a playground")'
const folder = mkdtempSync(join(tmpdir(), 'playground-'))
let app: FastifyInstance

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Demarche</title>')
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, 'assets/index-abc.js'), script)
  writeFileSync(join(folder, 'assets/index-abc.js.br'), brotliCompressSync(script))
  app = Fastify()
  await registerPlayground(app, { folder })
})

afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

describe('the playground over HTTP', () => {
  it('is asked for anew each time, and not sent again while it is the same', async () => {
    const page = await app.inject('/playground')
    expect(page.statusCode).toBe(200)
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.headers['cache-control']).toBe('no-cache')

    const again = await app.inject({
      url: '/playground',
      headers: { 'if-none-match': String(page.headers.etag) },
    })
    expect(again.statusCode).toBe(304)
    expect(again.body).toBe('')
  })

  it('sends assets compressed by the build, to be kept for ever', async () => {
    const url = '/playground/assets/index-abc.js'
    const packed = await app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } })
    expect(packed.headers['content-encoding']).toBe('br')
    expect(packed.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(packed.headers.vary).toBe('accept-encoding')
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(script)

    const plain = await app.inject({ url })
    expect(plain.headers).not.toHaveProperty('content-encoding')
    expect(plain.body).toBe(script)
  })

  it.each(['/playground', '/playground/assets/index-abc.js', '/favicon.svg'])(
    'lets %s load nothing from elsewhere, run nothing inline and be framed by nobody',
    async url => {
      const { headers } = await app.inject(url)
      expect(headers['content-security-policy']).toBe(
        "default-src 'self'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; " +
          "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; " +
          "frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
      )
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('same-origin')
    },
  )

  it('gives away nothing outside its folder', async () => {
    const outside = await app.inject('/playground/assets/..%2findex.html')
    expect(outside.statusCode).toBe(404)
  })

  it('says in one sentence what to do where it was not built, and the rest of the server works', async () => {
    const bare = Fastify()
    bare.get('/health', () => 'ok')
    await registerPlayground(bare, { folder: join(folder, 'nowhere') })
    const page = await bare.inject('/playground')
    expect(page.statusCode).toBe(503)
    expect(page.body).toBe('The playground is not built yet: run `npm run build`.\n')
    expect((await bare.inject('/health')).body).toBe('ok')
  })
})
