import { crc32 } from 'node:zlib'

export type ZipEntry = { readonly name: string; readonly text: string }

/** 1 January 1980, the earliest that a zip file knows: the same entries are the same bytes. */
const DATE = 0x0021
/** Names are UTF-8. */
const UTF8 = 0x0800

/** Texts as a zip file (PKWARE APPNOTE 6.3), stored as they are: they are small, and whoever reads them needs no more than that. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, text } of entries) {
    const [title, bytes] = [Buffer.from(name), Buffer.from(text)]
    const common = commonOf(title, bytes)
    const local = Buffer.concat([number32(0x04034b50), common, title, bytes])
    directory.push(
      // Made by version 2.0; no comment, first disk, no attributes.
      Buffer.concat([number32(0x02014b50), number16(20), common, Buffer.alloc(10), number32(offset), title]),
    )
    files.push(local)
    offset += local.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const count = number16(entries.length)
  const end = [
    number32(0x06054b50),
    Buffer.alloc(4),
    count,
    count,
    number32(size),
    number32(offset),
    number16(0),
  ]
  return Buffer.concat([...files, ...directory, ...end])
}

/** What the entry and its line in the directory say alike, from the version needed to the length of extras. */
const commonOf = (title: Buffer, bytes: Buffer): Buffer =>
  Buffer.concat([
    number16(20),
    number16(UTF8),
    // Stored, at midnight.
    number16(0),
    number16(0),
    number16(DATE),
    number32(crc32(bytes)),
    number32(bytes.length),
    number32(bytes.length),
    number16(title.length),
    number16(0),
  ])

function number16(value: number): Buffer {
  const buffer = Buffer.alloc(2)
  buffer.writeUInt16LE(value)
  return buffer
}

function number32(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value)
  return buffer
}
