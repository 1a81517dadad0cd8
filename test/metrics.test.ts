import fastify from 'fastify'
import { register } from 'prom-client'
import { expect, test } from 'vitest'
import { registerMetrics } from '../src/http/metrics.ts'
import { metrics } from '../src/metrics.ts'

test('what was counted is told to Prometheus, in seconds', async () => {
  const figures = metrics()
  const app = fastify()
  registerMetrics(app, figures)
  figures.statement({ temperature: 'cold', milliseconds: 240 })
  figures.statement({ temperature: 'hot', milliseconds: 1.5 })
  figures.request('compiled', 'ok', 3)
  figures.cached('shared')
  figures.showTexts({ known: () => 12, waiting: () => 1 })
  figures.showAnswers(() => 7)

  const response = await app.inject('/metrics')
  expect(response.statusCode).toBe(200)
  expect(response.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
  expect(response.headers['cache-control']).toBe('no-store')
  const lines = response.body.split('\n')
  for (const line of [
    'demarche_statements_total{temperature="cold"} 1',
    'demarche_statements_total{temperature="hot"} 1',
    'demarche_statement_seconds_sum{temperature="cold"} 0.24',
    'demarche_statement_seconds_bucket{le="0.002",temperature="hot"} 1',
    'demarche_statement_seconds_bucket{le="0.001",temperature="hot"} 0',
    'demarche_requests_total{road="compiled",outcome="ok"} 1',
    'demarche_request_seconds_count{road="compiled"} 1',
    'demarche_answer_cache_total{result="shared"} 1',
    'demarche_known_texts 12',
    'demarche_cold_texts 1',
    'demarche_answers_cached 7',
  ])
    expect(lines).toContain(line)
  expect(response.body).toMatch(/^process_resident_memory_bytes \d/m)
  await app.close()
})

test('two servers in one process count apart, and nothing lands in a registry that all share', async () => {
  const [one, other] = [metrics(), metrics()]
  one.cached('hit')
  expect(await one.text()).toContain('demarche_answer_cache_total{result="hit"} 1')
  expect(await other.text()).not.toContain('{result="hit"}')
  expect(await register.getMetricsAsArray()).toEqual([])
})
