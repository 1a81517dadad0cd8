import { column, type Declarations, expression, many, nodeOf } from '../selection/declare.ts'

/** Letters of a checksum that are enough to tell versions apart, and can be read out. */
const VERSION = 12

export const dossierTypes: Declarations = {
  Dossier: {
    label: 'Dossier',
    fields: {
      id: column('id'),
      title: column('title'),
      written: column('written'),
      dataVersion: expression(({ scope }) => `left(${nodeOf(scope)}.checksum, ${VERSION})`),
      licence: column('licence'),
      redistributable: column('redistributable'),
    },
  },
}

export const dossierRoots = {
  dossiers: many(({ fresh }) => {
    const self = fresh('dossier')
    return { match: `MATCH (${self}:Dossier)`, order: [`${self}.id`], scope: { self } }
  }),
}
