/** Text in lines no wider than `width`, broken at spaces; a word that is wider has a line to itself. */
export function wrapped(text: string, width: number, first = '', others = first): string {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = others
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line].join('\n')
}
