import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { pairIn } from '../pages/arc/pair.ts'
import { BadAddress, NotThere, sendHtml } from '../pages/refusal.ts'
import { originOf, type Pages } from '../pages/routes.ts'
import { narrowedBy } from './address.ts'
import { citationFileOf } from './citation-cff.ts'
import { datapackageOf } from './datapackage.ts'
import { FILES, type ListedFile } from './files.ts'
import { exportPage } from './page.ts'
import { type Asked, type ExportQuestion, loaded, questionOf } from './question.ts'
import { readingOf } from './read.ts'
import { sizeOf, written } from './written.ts'

/** Whoever comes by may ask for so many events; the command `demarche export` has no such bound. */
const MOST_EVENTS = 5_000

type Request = FastifyRequest<{
  Params: { of: string; file: string }
  Querystring: Record<string, unknown>
}>

/** /export/AZE-RUS, /export/baku-moscow: a page with all files of it; and these files. */
export function registerExport(app: FastifyInstance, { ask, rendered }: Pages): void {
  /** Undefined where the reader was sent to the canonical address. */
  const asked = async (
    request: Request,
    reply: FastifyReply,
    rest = '',
  ): Promise<ExportQuestion | undefined> => {
    const { of } = request.params
    const narrowed = narrowedBy(request.query)
    // A dossier is meant where its id is given, letter by letter: baku-moscow; Baku-Moscow is the pair.
    const isDossier = (await loaded(ask)).some(({ id }) => id === of)
    const what: Asked = isDossier ? { dossier: of } : { between: await pairIn(ask, of) }
    const question = await questionOf(ask, what, narrowed, originOf(request))
    if (question.id === of) return question
    const search = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : ''
    reply.redirect(`/export/${question.id}${rest}${search}`, 302)
    return undefined
  }
  app.get('/export/:of', async (request: Request, reply) => {
    const question = await asked(request, reply)
    if (!question) return reply
    const size = await sizeOf(ask, question)
    return sendHtml(reply, rendered(exportPage(question, size), originOf(request)))
  })
  app.get('/export/:of/datapackage.json', async (request: Request, reply) => {
    const question = await asked(request, reply, '/datapackage.json')
    if (!question) return reply
    const resources = FILES.map(file => ({ file, table: file.table }))
    return named(reply, question, 'datapackage.json', 'application/json').send(
      datapackageOf(question, resources, null),
    )
  })
  app.get('/export/:of/CITATION.cff', async (request: Request, reply) => {
    const question = await asked(request, reply, '/CITATION.cff')
    if (!question) return reply
    return named(reply, question, 'CITATION.cff', 'text/yaml').send(citationFileOf(question))
  })
  app.get('/export/:of/:file', async (request: Request, reply) => {
    const file = fileCalled(request.params.file)
    const question = await asked(request, reply, `/${file.name}`)
    if (!question) return reply
    const size = await sizeOf(ask, question)
    if (size > MOST_EVENTS)
      throw new BadAddress(
        `This is ${size.toLocaleString('en')} events, and an address gives at most ${MOST_EVENTS.toLocaleString('en')}. Take a part of it with "from" and "to", or all with the command: demarche export.`,
      )
    const { pages } = readingOf(ask, question, file.depth)
    const chunks = written(pages, file.open(question))
    // What cannot be read at all is told as such; what fails later breaks the connection off, so that half a file is not taken for one.
    const first = await chunks.next()
    return named(reply, question, file.name, file.mediaType).send(Readable.from(from(first, chunks)))
  })
}

function fileCalled(name: string): ListedFile {
  const file = FILES.find(one => one.name === name)
  if (!file)
    throw new NotThere(
      `There is no "${name}" of an export; there are ${FILES.map(one => one.name).join(', ')}, datapackage.json and CITATION.cff.`,
    )
  return file
}

const named = (reply: FastifyReply, { id }: ExportQuestion, file: string, type: string): FastifyReply =>
  reply
    .type(type === 'application/vnd.apache.parquet' ? type : `${type}; charset=utf-8`)
    .header('cache-control', 'no-cache')
    .header('content-disposition', `attachment; filename="${id}-${file}"`)

async function* from<T>(first: IteratorResult<T, unknown>, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  if (first.done) return
  yield first.value
  yield* rest
}
