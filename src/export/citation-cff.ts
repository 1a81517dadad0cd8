import { licencesOf } from './licence.ts'
import { describe } from './narrowed.ts'
import { type ExportQuestion, versionOf } from './question.ts'

/** CITATION.cff 1.2.0. Who wrote the dossiers is claimed by nobody: the work is the graph's. */
export function citationFileOf(question: ExportQuestion): string {
  const { title, origin, ground } = question
  // One identifier, or a list where dossiers differ; words are no identifier and stand in datapackage.json.
  const spdx = licencesOf(question).flatMap(licence => licence.spdx ?? [])
  return [
    'cff-version: 1.2.0',
    `message: ${text('Please cite the version of the data and the documents of each event that you use.')}`,
    'type: dataset',
    `title: ${text(`Demarche: ${title}`)}`,
    'authors:',
    `  - name: ${text('Demarche')}`,
    `version: ${text(versionOf(ground))}`,
    `abstract: ${text(describe(question))}`,
    `url: ${text(origin)}`,
    ...(spdx.length === 1 ? [`license: ${spdx[0]}`] : []),
    ...(spdx.length > 1 ? ['license:', ...spdx.map(one => `  - ${one}`)] : []),
    'keywords:',
    ...['diplomacy', 'international relations', 'events', 'provenance'].map(word => `  - ${word}`),
    '',
  ].join('\n')
}

/** Within double quotes YAML reads what JSON writes. */
const text = (words: string) => JSON.stringify(words)
