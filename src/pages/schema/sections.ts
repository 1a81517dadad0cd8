import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql'
import { contract } from '../../graphql/schema.ts'

export type Section = { readonly title: string; readonly types: readonly GraphQLNamedType[] }

/** The contract's types, each in one section, by name. */
export function sections(): readonly Section[] {
  const all = Object.values(contract().getTypeMap())
    .filter(type => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const nodes = new Set(
    all.filter(type => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')),
  )
  const isPage = ({ name }: GraphQLNamedType) => /(Connection|Edge)$/.test(name)
  const section = (title: string, has: (type: GraphQLNamedType) => boolean): Section => ({
    title,
    types: all.filter(has),
  })
  return [
    section('What can be asked', ({ name }) => name === 'Query'),
    section('Things of the graph', type => nodes.has(type)),
    section('Interfaces and unions', type => isInterfaceType(type) || isUnionType(type)),
    section(
      'Parts of answers',
      type => isObjectType(type) && !nodes.has(type) && type.name !== 'Query' && !isPage(type),
    ),
    section('Pages of lists', isPage),
    section('Filters and orders', isInputObjectType),
    section('Enums', isEnumType),
    section('Scalars', isScalarType),
  ]
}
