import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  print,
} from 'graphql'
import { contract } from '../../graphql/schema.ts'
import { type Html, html, joined } from '../../html.ts'
import { paragraphs, prose } from '../prose.ts'

/** Everything that the contract says of a type. */
export const typeSection = (type: GraphQLNamedType): Html =>
  html`${paragraphs(type.description ?? '')}${relatives(type)}${members(type)}`

/** A type as GraphQL writes it, its name a link to it. */
function written(type: GraphQLType): Html {
  const { name } = getNamedType(type)
  const [before = '', after = ''] = String(type).split(name)
  return html`<code>${before}<a href="/schema/${name}">${name}</a>${after}</code>`
}

function relatives(type: GraphQLNamedType): Html {
  const links = (types: readonly GraphQLNamedType[]) => joined(types.map(written), ', ')
  if (isUnionType(type)) return html`<p>One of ${links(type.getTypes())}.</p>`
  const wider = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : []
  const narrower = isInterfaceType(type) ? contract().getPossibleTypes(type) : []
  return html`${wider.length > 0 && html`<p>It is a ${links(wider)}.</p>`}${
    narrower.length > 0 && html`<p>It is one of ${links(narrower)}.</p>`
  }`
}

function members(type: GraphQLNamedType): Html {
  if (isEnumType(type))
    return html`<dl class="fields">${type
      .getValues()
      .map(({ name, description }) => entry(name, html`<code>${name}</code>`, description))}</dl>`
  if (isInputObjectType(type))
    return html`<dl class="fields">${Object.values(type.getFields()).map(field =>
      entry(
        field.name,
        html`<code>${field.name}</code>: ${written(field.type)}${usual(field)}`,
        field.description,
      ),
    )}</dl>`
  if (isObjectType(type) || isInterfaceType(type))
    return html`<dl class="fields">${Object.values(type.getFields()).map(fieldEntry)}</dl>`
  return html``
}

const fieldEntry = (field: GraphQLField<unknown, unknown>): Html =>
  entry(
    field.name,
    html`<code>${field.name}</code>: ${written(field.type)}`,
    field.description,
    field.args.length > 0 &&
      html`<ul class="arguments">${field.args.map(
        argument =>
          html`<li><code>${argument.name}</code>: ${written(argument.type)}${usual(argument)}${
            argument.description && html` – ${prose(argument.description)}`
          }</li>`,
      )}</ul>`,
  )

const entry = (
  name: string,
  term: Html,
  description: string | null | undefined,
  more: Html | false = false,
): Html => html`<dt id="${name}">${term}</dt><dd>${paragraphs(description ?? '')}${more}</dd>`

/** The value that is taken where none is given. */
function usual({ defaultValue, type }: GraphQLArgument | GraphQLInputField): Html | false {
  const value = defaultValue === undefined ? undefined : astFromValue(defaultValue, type)
  return value ? html` = <code>${print(value)}</code>` : false
}
