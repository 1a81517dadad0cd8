import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes files beside each other in a folder, which is made where it is missing. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
}

/** Figures with at most three decimals: more would be noise. */
export const json = (value: unknown) =>
  `${JSON.stringify(value, (_key, part) => (typeof part === 'number' ? Number(part.toFixed(3)) : part), 2)}\n`
