import type { ExportQuestion } from './question.ts'

/** What an export was narrowed to, in words; empty where all was taken. */
export function narrowedInWords({ from, to, evidence }: ExportQuestion): readonly string[] {
  const { only, exclude, excludeStateMedia, minSpeakers, asKnownOn } = evidence ?? {}
  return [
    ...(from ? [`events from ${from}`] : []),
    ...(to ? [`events to ${to}`] : []),
    ...(asKnownOn ? [`as known on ${asKnownOn}`] : []),
    ...(only?.length ? [`only from ${only.join(', ')}`] : []),
    ...(exclude?.length ? [`without ${exclude.join(', ')}`] : []),
    ...(excludeStateMedia ? ['without media that a state runs'] : []),
    ...(minSpeakers ? [`what at least ${minSpeakers} independent speakers say`] : []),
  ]
}

/** What the files rest on, and how their silence is to be read. */
export function groundInWords({ ground }: ExportQuestion): string {
  const { documents, sources, from, to } = ground.searched
  const days = from && to ? `, ${from} to ${to}` : ''
  return `The graph that was asked rests on ${documents} documents of ${sources} publishers${days}. An empty value means that nobody says so; it never means zero or no.`
}

/** What the files hold and what they rest on, in a few sentences. */
export function describe(question: ExportQuestion): string {
  const narrowed = narrowedInWords(question)
  return `${question.title}${narrowed.length > 0 ? `: ${narrowed.join('; ')}` : ''}. ${groundInWords(question)}`
}
