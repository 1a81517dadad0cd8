import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import { type DocumentNode, type ExecutableDefinitionNode, parse, print, visit } from 'graphql'

/*
 * Types of schema.graphql, and of each question in a .graphql file of src/ beside it: `npm run generate` after each change
 * to one of them; a test holds them together.
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
  const written = await Promise.all(
    files.map(async file => [file.replace(/graphql$/, 'generated.ts'), await questionsIn(file)] as const),
  )
  return new Map(written)
}

async function questionsIn(file: string): Promise<string> {
  const document = parse(readFileSync(place(file), 'utf8'))
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
    `import type { TypedQuestion } from '${from(TYPED_QUESTION)}'`,
    types.replace(/from '[^']*schema\.generated'/, `from '${from(SCHEMA_TYPES)}'`).trim(),
    ...namesIn(document).map(
      name =>
        `/** As it is asked, word for word: see ${file.split('/').at(-1)}. */\nexport const ${name}: TypedQuestion<${name}Query, ${name}QueryVariables> = { query: ${JSON.stringify(textOf(document, name))} }`,
    ),
    '',
  ].join('\n\n')
}

const namesIn = ({ definitions }: DocumentNode) =>
  definitions.flatMap(one => (one.kind === 'OperationDefinition' && one.name ? [one.name.value] : []))

/** One operation with those fragments of its file that it uses: one that nobody uses is an error. */
const textOf = (document: DocumentNode, name: string) =>
  [...withFragments(document, name, new Set())].map(definition => print(definition)).join('\n\n')

function withFragments(
  document: DocumentNode,
  name: string,
  taken: Set<ExecutableDefinitionNode>,
): Set<ExecutableDefinitionNode> {
  for (const one of document.definitions) {
    if (one.kind !== 'OperationDefinition' && one.kind !== 'FragmentDefinition') continue
    if (one.name?.value !== name || taken.has(one)) continue
    taken.add(one)
    visit(one, { FragmentSpread: spread => void withFragments(document, spread.name.value, taken) })
  }
  return taken
}

if (import.meta.main) {
  writeFileSync(place(SCHEMA_TYPES), await generatedTypes())
  for (const [path, text] of await generatedQuestions()) writeFileSync(place(path), text)
}
