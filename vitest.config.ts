import { defineConfig } from 'vitest/config'

export default defineConfig({
  // graphql ships twice, as .js and .mjs; Apollo is loaded with the first by Node itself, so our code must be too.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/neo4j.ts'],
    // All files share one Neo4j, so they take turns; on two cores it is one of the two at work anyway.
    fileParallelism: false,
    // Room for a query whose plan Neo4j makes for the first time on a busy machine.
    testTimeout: 15_000,
    hookTimeout: 60_000,
  },
})
