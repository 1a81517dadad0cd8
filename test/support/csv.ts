/**
 * RFC 4180 read strictly: CRLF after every row, quotes only around whole cells, rows of one length. Throws where a file is
 * none; an empty cell is null.
 */
export function strictCsv(text: string): Record<string, string | null>[] {
  const rows: (string | null)[][] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  let row: (string | null)[] = []
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const found = cell.exec(text)
    if (!found) throw new Error(`No cell of RFC 4180 at ${at}: ${JSON.stringify(text.slice(at, at + 60))}`)
    const [, quoted, plain, end] = found
    row.push(quoted === undefined ? plain || null : quoted.replaceAll('""', '"'))
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  const [header = [], ...body] = rows
  return body.map(cells => {
    if (cells.length !== header.length)
      throw new Error(`A row of ${cells.length} cells under ${header.length} names: ${cells[0]}`)
    return Object.fromEntries(header.map((name, index) => [String(name), cells[index] ?? null]))
  })
}
