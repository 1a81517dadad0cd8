import { type Declarations, reference } from '../selection/declare.ts'
import { type Paths, path } from './path.ts'
import type { PathStep } from './steps.ts'

/** What paths tell; only the things that are selected are read. */
export const pathTypes: Declarations = {
  Paths: {
    fields: {
      from: reference(({ from }: Paths) => from),
      to: reference(({ to }: Paths) => to),
    },
  },
  PathStep: {
    fields: {
      from: reference(({ from }: PathStep) => from),
      to: reference(({ to }: PathStep) => to),
      claims: reference(({ claims }: PathStep) => claims),
      documents: reference(({ documents }: PathStep) => documents),
    },
  },
  TenureRelation: { fields: { tenure: reference(({ tenure }: { tenure: string }) => tenure) } },
}

export const pathRoots = { path }
