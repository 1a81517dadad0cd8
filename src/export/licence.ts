import type { ExportQuestion } from './question.ts'

/** What the records may be used under. `spdx` is null where a dossier says it in words. */
export type Licence = { readonly spdx: string | null; readonly text: string }

/** Letters, digits, dots and dashes: an identifier of SPDX's list is nothing else. */
const SPDX = /^[A-Za-z0-9.-]+$/

/** The licences of the dossiers that an export may draw on, each once. */
export function licencesOf({ ground, dossier }: ExportQuestion): readonly Licence[] {
  const texts = ground.dossiers
    .filter(({ id, redistributable }) => (dossier === null || id === dossier) && redistributable !== false)
    .flatMap(({ licence }) => (licence === null ? [] : [licence]))
  return [...new Set(texts)].map(text => ({ spdx: SPDX.test(text) ? text : null, text }))
}

/** Dossiers that say nothing about whether they may be passed on; the states and publishers that all share are facts. */
export const silentDossiers = ({ ground, dossier }: ExportQuestion): readonly string[] =>
  ground.dossiers
    .filter(({ id }) => id !== 'common' && (dossier === null || id === dossier))
    .flatMap(({ id, redistributable }) => (redistributable === null ? [id] : []))

/** Where the scores of event types come from. */
export const SCORES = {
  title: 'Scores of event types: PLOVER manual, openeventdata/PLOVER',
  path: 'https://github.com/openeventdata/PLOVER',
  licence: 'CC-BY-SA-4.0',
} as const
