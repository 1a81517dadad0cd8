import { wrapped } from './wrapped.ts'

const GAP = 3
/** Narrower columns break words. */
const LEAST = 24

/** Texts side by side in columns of one width, or beneath each other where there is no room for that. Each text is a list of paragraphs; the first is its heading. */
export function besideEachOther(
  texts: readonly (readonly string[])[],
  width: number,
  indent: string,
): string {
  const room = width - indent.length
  const column = Math.floor((room - GAP * (texts.length - 1)) / texts.length)
  if (texts.length === 1 || column < LEAST)
    return texts
      .map(([heading = '', ...rest]) =>
        [
          wrapped(heading, width, `${indent}- `, `${indent}  `),
          ...rest.map(text => wrapped(text, width, `${indent}    `)),
        ].join('\n'),
      )
      .join('\n')
  const lines = texts.map(paragraphs => paragraphs.flatMap(text => wrapped(text, column).split('\n')))
  const height = Math.max(...lines.map(({ length }) => length))
  return Array.from({ length: height }, (_, row) =>
    `${indent}${lines.map(of => (of[row] ?? '').padEnd(column)).join(' '.repeat(GAP))}`.trimEnd(),
  ).join('\n')
}
