import type { NameRecord } from '../seed/schema/parts.ts'
import type { Pen } from './pen.ts'

type Named = {
  readonly id: string
  readonly name: string
  readonly names?: readonly NameRecord[] | undefined
}

/**
 * The official name and the others. `language` is that of `name`: English, or null where it is not known, as of publishers, who are
 * called what they call themselves.
 */
export function writeNames(pen: Pen, { id, name, names = [] }: Named, language: string | null = 'en'): void {
  if (!names.some(other => other.text === name && other.kind === 'OFFICIAL'))
    pen.name(id, {
      text: name,
      kind: 'OFFICIAL',
      ...(language === null ? {} : { language }),
      ...script(name),
    })
  for (const other of names) pen.name(id, other)
}

const SCRIPTS = [
  ['Cyrillic', 'Cyrl'],
  ['Armenian', 'Armn'],
  ['Arabic', 'Arab'],
  ['Latin', 'Latn'],
] as const

function script(text: string): { script: string } | undefined {
  const found = SCRIPTS.find(([name]) => new RegExp(`\\p{Script=${name}}`, 'u').test(text))
  return found && { script: found[1] }
}
