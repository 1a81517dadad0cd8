import { defineConfig } from 'vitest/config'

export default defineConfig({
  // graphql ships twice, as .js and .mjs; Apollo is loaded with the first by Node itself, so our code must be too.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/pages.ts', 'test/support/neo4j.ts'],
    // All files share one Neo4j, so they take turns; on two cores it is one of the two at work anyway.
    fileParallelism: false,
    // No test is about speed: a machine that is busy with other things may take its time.
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
})
