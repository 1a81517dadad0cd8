import graphql from '@graphql-eslint/eslint-plugin'

const { rules: recommended } = graphql.configs['flat/schema-recommended']
const { rules: relay } = graphql.configs['flat/schema-relay']

/** The contract alone; Biome sees to everything else. */
export default [
  {
    files: ['schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...recommended,
      ...relay,
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, InputValueDefinition: true },
      ],
      // Values such as names and figures have no life of their own, and so no id.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Short lists are plain lists; long ones are connections, also of what has no id: involvements, incidents, disputes.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
      ],
      // An argument's description stands on its line.
      '@graphql-eslint/description-style': 'off',
      // What holds a list is named by it: the chains of Chains.
      '@graphql-eslint/no-typename-prefix': 'off',
      // Properties of claims are named as in their codebook.
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
        },
      ],
    },
  },
]
