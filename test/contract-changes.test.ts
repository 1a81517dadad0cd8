import { readFileSync } from 'node:fs'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const announced = /### Breaking\n(.*?)(?=\n##|$)/s.exec(read('CHANGELOG.md'))?.[1] ?? ''

test('what breaks the contract of the last version is announced in the changelog', async () => {
  const changes = await diff(
    buildSchema(read(`docs/contract/${manifest.version}.graphql`)),
    buildSchema(read('schema.graphql')),
  )
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
  const silent = breaking.filter(({ path }) => !announced.includes(`\`${path}\``))
  expect(silent.map(({ path, message }) => `${path}: ${message}`)).toEqual([])
})

test('nothing is announced as breaking that is there as before', async () => {
  const changes = await diff(
    buildSchema(read(`docs/contract/${manifest.version}.graphql`)),
    buildSchema(read('schema.graphql')),
  )
  const paths = new Set(changes.map(({ path }) => path))
  const named = [...announced.matchAll(/^- ((?:`[\w.]+`(?:, )?)+)/gm)].flatMap(([, list = '']) =>
    [...list.matchAll(/`([\w.]+)`/g)].map(([, path]) => path),
  )
  expect(named.filter(path => path !== undefined && !paths.has(path))).toEqual([])
})
