import type { FastifyInstance } from 'fastify'
import { documentPage, readDocument } from '../document/page.ts'
import { eventPage } from '../event/page.ts'
import { readEvent } from '../event/read.ts'
import { facilityPage } from '../facility/page.ts'
import { readFacility } from '../facility/read.ts'
import { organizationPage } from '../organization/page.ts'
import { readOrganization } from '../organization/read.ts'
import { personPage } from '../person/page.ts'
import { readPerson } from '../person/read.ts'
import { placePage, readPlace } from '../place/page.ts'
import { postPage, readPost } from '../post/page.ts'
import type { Pages } from '../routes.ts'
import { publisherPage, readPublisher } from '../source/page.ts'
import { statePage } from '../state/page.ts'
import { readState } from '../state/read.ts'
import { readStoryline, storylinePage } from '../storyline/page.ts'
import { readWeapon, weaponPage } from '../weapon/page.ts'
import { registerEntity } from './routes.ts'

/** The pages of all kinds of things that have one. */
export function registerThings(app: FastifyInstance, pages: Pages): void {
  registerEntity(app, pages, {
    kind: 'event',
    nodeKind: 'EVENT',
    named: false,
    one: 'an event',
    example: '/event/2025-11-14-kyiv-embassy-missile',
    own: [],
    read: readEvent,
    page: eventPage,
  })
  registerEntity(app, pages, {
    kind: 'state',
    nodeKind: 'STATE',
    named: true,
    one: 'a state',
    example: '/state/AZE',
    own: ['on', 'after'],
    read: readState,
    page: statePage,
  })
  registerEntity(app, pages, {
    kind: 'person',
    nodeKind: 'PERSON',
    named: true,
    one: 'a person',
    example: '/person/mikhail-yevdokimov',
    own: ['after'],
    read: readPerson,
    page: personPage,
  })
  registerEntity(app, pages, {
    kind: 'facility',
    nodeKind: 'FACILITY',
    named: true,
    one: 'a facility',
    example: '/facility/embassy-aze-kyiv',
    own: ['after'],
    read: readFacility,
    page: facilityPage,
  })
  registerEntity(app, pages, {
    kind: 'organization',
    nodeKind: 'ORGANIZATION',
    named: true,
    one: 'an organisation',
    example: '/organization/aze-mfa',
    own: ['after'],
    read: readOrganization,
    page: organizationPage,
  })
  registerEntity(app, pages, {
    kind: 'arc',
    nodeKind: 'ARC',
    named: true,
    one: 'a storyline',
    example: '/storyline/azal-8243',
    own: ['after'],
    read: readStoryline,
    page: storylinePage,
  })
  registerEntity(app, pages, {
    kind: 'source',
    nodeKind: 'SOURCE',
    named: true,
    one: 'a publisher',
    example: '/source/kyiv-independent',
    own: ['after'],
    read: readPublisher,
    page: publisherPage,
  })
  registerEntity(app, pages, {
    kind: 'document',
    nodeKind: 'DOCUMENT',
    named: false,
    one: 'a document',
    example: '/document/caliber-20251114-summons',
    own: [],
    read: readDocument,
    page: documentPage,
  })
  registerEntity(app, pages, {
    kind: 'post',
    nodeKind: 'POST',
    named: true,
    one: 'a post',
    example: '/post/ambassador-rus-to-aze',
    own: [],
    read: readPost,
    page: postPage,
  })
  registerEntity(app, pages, {
    kind: 'place',
    nodeKind: 'PLACE',
    named: true,
    one: 'a place',
    example: '/place/kyiv',
    own: [],
    read: readPlace,
    page: placePage,
  })
  registerEntity(app, pages, {
    kind: 'weapon',
    nodeKind: 'WEAPON',
    named: true,
    one: 'a weapon',
    example: '/weapon/iskander',
    own: ['after'],
    read: readWeapon,
    page: weaponPage,
  })
}
