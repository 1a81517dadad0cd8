import type { QuadClass } from '../graphql/schema.generated.ts'

/** PLOVER's four classes as words; in figures words are hollow, deeds are filled, and colours say friendly or hostile. */
export const QUAD_CLASSES: Readonly<
  Record<QuadClass, { readonly title: string; readonly className: string }>
> = {
  VERBAL_COOPERATION: { title: 'Friendly words', className: 'verbal-cooperation' },
  MATERIAL_COOPERATION: { title: 'Friendly deeds', className: 'material-cooperation' },
  VERBAL_CONFLICT: { title: 'Hostile words', className: 'verbal-conflict' },
  MATERIAL_CONFLICT: { title: 'Hostile deeds', className: 'material-conflict' },
}
