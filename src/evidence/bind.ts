import { badInput } from '../graphql/errors.ts'
import type { Bind } from '../selection/arguments.ts'
import type { Declarations } from '../selection/declare.ts'
import { documentsOf, type Named } from './named.ts'

const MOST_NAMED = 100

/** Documents by id and publishers by name become ids; those of the documents are handed on apart, too. Throws BAD_USER_INPUT for an empty list, which would leave nothing. */
const bind: Bind = ({ only, exclude, ...rest }, nameOf) => {
  const { minSpeakers } = rest
  if (typeof minSpeakers === 'number' && minSpeakers < 1)
    throw badInput('evidence.minSpeakers', `"minSpeakers" must be at least 1; ${minSpeakers} was asked for.`)
  const ids = (part: Named, names: unknown) => {
    if (!Array.isArray(names)) return {}
    const argument = `evidence.${part}`
    if (names.length === 0)
      throw badInput(argument, `"${part}" names no document or publisher; leave it out, or name one.`)
    if (names.length > MOST_NAMED)
      throw badInput(argument, `"${part}" may hold at most ${MOST_NAMED}; ${names.length} were given.`)
    const found = names.map((name, place) => nameOf(String(name), 'Evidence', `${argument}[${place}]`))
    return { [part]: found, [documentsOf[part]]: found.filter(id => id.startsWith('document:')) }
  }
  return { ...rest, ...ids('only', only), ...ids('exclude', exclude) }
}

/** The argument `evidence`: it holds for everything below the field that takes it. */
export const evidenceInput: Declarations = { EvidenceInput: { bind, fields: {} } }
