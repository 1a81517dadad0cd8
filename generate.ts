import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  print,
  separateOperations,
  visit,
} from 'graphql'

/*
 * Types of schema.graphql, and of each question in a .graphql file of src/ beside it: `npm run generate` after each change
 * to one of them; a test holds them together. A fragment may be used in all files.
 */

const SCHEMA_TYPES = 'src/graphql/schema.generated.ts'
const TYPED_QUESTION = 'src/graphql/typed-question.ts'

const place = (path: string) => new URL(path, import.meta.url)

const contract = () => parse(readFileSync(place('schema.graphql'), 'utf8'))

const common = {
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  skipTypename: true,
  scalars: { Day: 'string', Period: 'string', EDTF: 'string' },
}

export async function generatedTypes(): Promise<string> {
  return codegen({
    filename: SCHEMA_TYPES,
    schema: contract(),
    documents: [],
    plugins: [{ typescript: common }],
    pluginMap: { typescript },
    config: {},
  })
}

/** What stands beside each file of questions, by its path: their types, and each question's text by its name. Throws for a question that the schema has no answer to. */
export async function generatedQuestions(): Promise<ReadonlyMap<string, string>> {
  const files = globSync('src/**/*.graphql', { cwd: place('.') }).sort()
  const documents = files.map(file => [file, parse(readFileSync(place(file), 'utf8'))] as const)
  const fragments = fragmentsOf(documents.map(([, document]) => document))
  const written = await Promise.all(
    documents.map(
      async ([file, document]) =>
        [
          file.replace(/graphql$/, 'generated.ts'),
          await questionsIn(file, withFragments(document, fragments)),
        ] as const,
    ),
  )
  return new Map(written)
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

const fragmentsOf = (documents: readonly DocumentNode[]): Fragments =>
  new Map(
    documents.flatMap(({ definitions }) =>
      definitions.flatMap(one =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    ),
  )

/** A document with the fragments of other files that it spreads, and those that these spread. */
function withFragments(document: DocumentNode, fragments: Fragments): DocumentNode {
  const own = fragmentsOf([document])
  const missing = new Map<string, FragmentDefinitionNode>()
  const seek = (node: DocumentNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const found = fragments.get(value)
        if (!found || own.has(value) || missing.has(value)) return
        missing.set(value, found)
        seek(found)
      },
    })
  seek(document)
  return { ...document, definitions: [...document.definitions, ...missing.values()] }
}

async function questionsIn(file: string, document: DocumentNode): Promise<string> {
  const from = (path: string) => relative(dirname(file), path).replace(/^(?!\.)/, './')
  const types = await codegen({
    filename: file,
    schema: contract(),
    documents: [{ location: file, document }],
    plugins: [
      {
        operations: {
          ...common,
          disableDescriptions: true,
          importSchemaTypesFrom: place(SCHEMA_TYPES).pathname,
        },
      },
    ],
    pluginMap: { operations },
    config: {},
  })
  return [
    ...(namesIn(document).length > 0 ? [`import type { TypedQuestion } from '${from(TYPED_QUESTION)}'`] : []),
    types.replace(/from '[^']*schema\.generated'/, `from '${from(SCHEMA_TYPES)}'`).trim(),
    ...namesIn(document).map(
      name =>
        `/** As it is asked, word for word: see ${file.split('/').at(-1)}. */\nexport const ${name}: TypedQuestion<${name}Query, ${name}QueryVariables> = { query: ${JSON.stringify(textOf(document, name))} }`,
    ),
    '',
  ].join('\n\n')
}

const namesIn = ({ definitions }: DocumentNode) =>
  definitions.flatMap(one => (one.kind === Kind.OPERATION_DEFINITION && one.name ? [one.name.value] : []))

/** One operation with the fragments that it spreads. */
function textOf(document: DocumentNode, name: string): string {
  const operation = separateOperations(document)[name]
  if (!operation) throw new RangeError(`There is no question ${name}.`)
  return operation.definitions.map(print).join('\n\n')
}

if (import.meta.main) {
  writeFileSync(place(SCHEMA_TYPES), await generatedTypes())
  for (const [path, text] of await generatedQuestions()) writeFileSync(place(path), text)
}
