import type { Ask } from '../ask.ts'
import { given, type Of } from '../entity/node.ts'
import type { View } from '../entity/view.ts'
import { evidenceOf } from '../evidence.ts'
import {
  OrganizationEvents,
  type OrganizationEventsQuery,
  OrganizationRecord,
  type OrganizationRecordQuery,
} from './organization.generated.ts'

export type Organization = Of<OrganizationRecordQuery['node']>

/** All that the page of an organisation shows. */
export type ShownOrganization = {
  readonly organization: Organization
  readonly events: Of<OrganizationEventsQuery['node']>['events']
}

/** Reads an organisation; undefined where there is none, or where nothing of it may be read. */
export async function readOrganization(
  ask: Ask,
  id: string,
  view: View,
): Promise<ShownOrganization | undefined> {
  const asked = { id, evidence: evidenceOf(view) }
  const [record, listed] = await Promise.all([
    ask(OrganizationRecord, asked),
    ask(OrganizationEvents, { ...asked, after: view.after }),
  ])
  const [organization, events] = [given(record.node), given(listed.node)?.events]
  return organization && events ? { organization, events } : undefined
}
