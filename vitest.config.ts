import { defineConfig } from 'vitest/config'

export default defineConfig({
  // graphql ships twice, as .js and .mjs; Apollo is loaded with the first by Node itself, so our code must be too.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/pages.ts', 'test/support/neo4j.ts'],
    // Either a file waits for its Neo4j or that for the file: two pairs keep two cores at work.
    maxWorkers: 2,
    // No test is about speed: a machine that is busy with other things may take its time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
