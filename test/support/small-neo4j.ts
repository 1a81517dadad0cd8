import { silent } from '../../src/progress.ts'

/** A managed Neo4j that only starts and stops: as little memory as it runs with. */
export const SMALL = { heap: '256m', pageCache: '16m', readTimeout: 5_000, progress: silent } as const
