import type { Arc } from './read.ts'

export type Cited = { readonly text: string; readonly bibtex: string; readonly csl: object }

/**
 * How a view of an arc is quoted: with the day on which it was read, the version of the data and the address that is the
 * view. Years and authors of the dossiers are not claimed: the work is the graph's.
 */
export function citationOf({ answer, pair, dossiers }: Arc, address: string, today: string): Cited {
  const { method, from, to, states } = answer
  const between = states.map(({ name }) => name).join(' and ')
  const version = [...new Set(dossiers.map(({ dataVersion }) => dataVersion))].join(', ')
  const title = `Relation and tension between ${between}, ${from} to ${to}`
  const how = methodOf(method)
  const [year = ''] = today.split('-')
  return {
    text: `Demarche (${year}): ${title}. ${how}. Data version ${version}, read on ${today}. ${address}`,
    bibtex: [
      `@misc{demarche-${pair.join('-').toLowerCase()}-${today},`,
      '  author = {{Demarche}},',
      `  title = {${latex(title)}},`,
      `  year = {${year}},`,
      `  note = {${latex(`${how}. Data version ${version}`)}},`,
      `  url = {${address}},`,
      `  urldate = {${today}}`,
      '}',
    ].join('\n'),
    csl: {
      id: `demarche-${pair.join('-').toLowerCase()}-${today}`,
      type: 'dataset',
      author: [{ literal: 'Demarche' }],
      title,
      version,
      note: how,
      URL: address,
      issued: { 'date-parts': [[Number(year)]] },
      accessed: { 'date-parts': [today.split('-').map(Number)] },
    },
  }
}

/** The method with what it was computed with, in one line. */
export function methodOf({ name, halfLifeDays, inertia, start, weights }: Arc['answer']['method']): string {
  const parameters = [
    halfLifeDays === null ? undefined : `half-life ${halfLifeDays} days`,
    inertia === null ? undefined : `inertia ${inertia}`,
    start === null ? undefined : `start ${start}`,
    `weights ${weights.toLowerCase()}`,
  ].filter(part => part !== undefined)
  return `Method ${name}, ${parameters.join(', ')}`
}

/** What LaTeX would take for a command. */
const latex = (text: string) => text.replace(/[&%$#_{}]/g, found => `\\${found}`)
