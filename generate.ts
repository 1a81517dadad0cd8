import { readFileSync, writeFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import { parse } from 'graphql'

/** Writes the TypeScript types of schema.graphql: `npm run generate` after each change to it; a test holds the two together. */
export async function generatedTypes(): Promise<string> {
  return codegen({
    filename: 'schema.generated.ts',
    schema: parse(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')),
    documents: [],
    plugins: [
      {
        typescript: {
          enumsAsTypes: true,
          immutableTypes: true,
          useTypeImports: true,
          skipTypename: true,
          scalars: { Day: 'string', Period: 'string', EDTF: 'string' },
        },
      },
    ],
    pluginMap: { typescript },
    config: {},
  })
}

if (import.meta.main)
  writeFileSync(new URL('src/graphql/schema.generated.ts', import.meta.url), await generatedTypes())
