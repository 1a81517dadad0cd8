import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type Home, writeWhole } from './home.ts'

/** How a home's server was last started; written before it starts, so that a server never runs without it. */
const State = z.object({
  version: z.string(),
  ports: z.object({ bolt: z.int().positive(), http: z.int().positive() }),
  heap: z.string(),
  pageCache: z.string(),
  /** Commands of its Browser's welcome; absent where it was given none. */
  welcome: z.array(z.string()).optional(),
})
export type State = z.infer<typeof State>

/** Undefined where the home never had a server, or the file was lost. */
export async function readState(home: Home): Promise<State | undefined> {
  try {
    return State.parse(JSON.parse(await readFile(home.state, 'utf8')))
  } catch {
    return undefined
  }
}

export const writeState = (home: Home, state: State) =>
  writeWhole(home.state, `${JSON.stringify(state, null, 1)}\n`)
