import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'

/** What a folder of jars holds. Written last, so that a folder without one is not whole. */
const Manifest = z.object({
  jars: z.array(z.object({ name: z.string(), size: z.int().positive(), sha256: z.hex() })).min(1),
})
type Manifest = z.infer<typeof Manifest>

const FILE = 'manifest.json'

/** Where the jars lie within the folder that the manifest describes. */
export const LIB = 'lib'

/**
 * The names of the folder's jars, sorted, where every one of them is there at its full size; else undefined.
 * Sizes are read at every start (214 files, 5 ms).
 */
export async function jarsOf(folder: string): Promise<readonly string[] | undefined> {
  const manifest = await manifestOf(folder)
  if (!manifest) return undefined
  const whole = await Promise.all(
    manifest.jars.map(async jar => (await sizeOf(join(folder, LIB, jar.name))) === jar.size),
  )
  return whole.every(Boolean) ? manifest.jars.map(jar => jar.name) : undefined
}

/** The jars whose bytes are no longer those that were fetched. Reads 137 MB (0.3 s): for when Neo4j does not start. */
export async function damagedJarsOf(folder: string): Promise<readonly string[]> {
  const manifest = await manifestOf(folder)
  const damaged: string[] = []
  for (const jar of manifest?.jars ?? [])
    if ((await digestOf(join(folder, LIB, jar.name)).catch(() => '')) !== jar.sha256) damaged.push(jar.name)
  return damaged
}

/** Describes the folder's jars; throws where one of them is not a whole zip file. */
export async function writeManifest(folder: string): Promise<void> {
  const names = (await readdir(join(folder, LIB))).filter(name => name.endsWith('.jar')).sort()
  const jars = []
  for (const name of names) {
    const file = join(folder, LIB, name)
    if (!(await isWholeZip(file))) throw new Error(`${name} is not a whole jar`)
    jars.push({ name, size: await sizeOf(file), sha256: await digestOf(file) })
  }
  await writeFile(join(folder, FILE), JSON.stringify(Manifest.parse({ jars }), null, 1))
}

/** A zip file ends with its directory's end record, at most a comment of 64 KB after it. */
async function isWholeZip(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const length = Math.min(size, 66_000)
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length)
    return buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1') >= 0
  } finally {
    await handle.close()
  }
}

async function manifestOf(folder: string): Promise<Manifest | undefined> {
  try {
    return Manifest.parse(JSON.parse(await readFile(join(folder, FILE), 'utf8')))
  } catch {
    return undefined
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size
  } catch {
    return -1
  }
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
