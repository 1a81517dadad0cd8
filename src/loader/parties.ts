import type { Records } from '../seed/kinds.ts'
import type { OrganizationRecord } from '../seed/schema/actors.ts'
import type { Party } from '../tension/bearing.ts'

/** How a state, organisation or person of the seed stands to the states. */
export function partiesOf({ organizations }: Pick<Records, 'organizations'>): (id: string) => Party {
  const known = new Map(organizations.map(({ record }) => [record.id, record]))
  return id => {
    if (id.startsWith('state:')) return { id, actsFor: id, harmFallsOn: id }
    const organization = known.get(id)
    if (organization === undefined) return { id, actsFor: null, harmFallsOn: null }
    const actsFor = organization.organOf ?? null
    const owner = organization.stateOwned === true ? stateAbove(organization, known) : null
    return { id, actsFor, harmFallsOn: actsFor ?? owner ?? organization.nationalsOf ?? null }
  }
}

/** The state that owns a body, through what owns it or what it is a part of; the seed has no circles. */
function stateAbove(
  { ownedBy = [], partOf }: OrganizationRecord,
  known: ReadonlyMap<string, OrganizationRecord>,
): string | null {
  const state = ownedBy.find(id => id.startsWith('state:'))
  if (state !== undefined) return state
  for (const id of [...ownedBy, ...(partOf === undefined ? [] : [partOf])]) {
    const above = known.get(id)
    const found = above === undefined ? null : (above.organOf ?? stateAbove(above, known))
    if (found !== null) return found
  }
  return null
}
