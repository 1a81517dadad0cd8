import { readFileSync } from 'node:fs'

let contract: string | undefined

/** The values of an enum of the contract, in its order. Read from its text: to build a schema for that takes a second. Throws RangeError for what is no enum of it. */
export function codesOf(name: string): readonly string[] {
  contract ??= readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')
  const [, values] = new RegExp(`^enum ${name} \\{\n(.*?)^\\}`, 'ms').exec(contract) ?? []
  if (values === undefined) throw new RangeError(`${name} is no enum of the contract.`)
  return values.replaceAll(/""".*?"""|"[^"\n]*"/gs, '').match(/\w+/g) ?? []
}
