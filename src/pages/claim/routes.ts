import type { FastifyInstance } from 'fastify'
import { ifThere } from '../ask.ts'
import { NotThere } from '../refusal.ts'
import type { Pages } from '../routes.ts'
import { pageOf } from '../words.ts'
import { ClaimPlace } from './claim.generated.ts'

/** /claim/2025-11-14-kyiv-embassy-missile/1 leads to where the claim is read. Claims whose id names their event are linked to there at once. */
export function registerClaim(app: FastifyInstance, { ask }: Pages): void {
  app.get<{ Params: { '*': string } }>('/claim/*', async (request, reply) => {
    const id = `claim:${request.params['*']}`
    const claim = (await ifThere(id, ask(ClaimPlace, { id })))?.claim
    if (!claim)
      throw new NotThere(
        `The graph has no claim "${request.params['*']}". A claim's address is such as /claim/2025-11-14-kyiv-embassy-missile/1.`,
      )
    const [event] = [...claim.about, ...(claim.context ? [claim.context] : [])].filter(one =>
      one.id.startsWith('event:'),
    )
    const own = pageOf(id)
    if (event && own.startsWith(`${pageOf(event.id)}#`)) return reply.redirect(own, 302)
    const [place] = [event, ...claim.documents.map(({ document }) => document), ...claim.about].filter(
      one => one !== undefined,
    )
    return reply.redirect(place ? `${pageOf(place.id)}#claims` : '/search', 302)
  })
}
