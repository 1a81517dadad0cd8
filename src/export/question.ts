import type { EventFilter, EvidenceInput } from '../graphql/schema.generated.ts'
import type { Ask } from '../pages/ask.ts'
import { NotThere } from '../pages/refusal.ts'
import { ExportGround, type ExportGroundQuery, ExportPair } from './export.generated.ts'

/** What an export is of: a pair of states, however named, or a dossier by its id. */
export type Asked = { readonly between: readonly string[] } | { readonly dossier: string }

/** What is taken of it; all where nothing is said. */
export type Narrowed = {
  /** Days, months or years. Events that may lie within; claims that no event of these leads to are then left out. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly evidence?: EvidenceInput | undefined
}

export type Ground = ExportGroundQuery

/** An export before it is read. */
export type ExportQuestion = Narrowed & {
  /** As addresses name it: `AZE-RUS`, `baku-moscow`. */
  readonly id: string
  /** "Azerbaijan and Russia", or the dossier's own title. */
  readonly title: string
  readonly filter: EventFilter
  /** Null for a pair. */
  readonly dossier: string | null
  /** Claims about the pair itself. */
  readonly claimIds: readonly string[]
  /** Dossiers as they are loaded, and what the export can rest on. */
  readonly ground: Ground
  /** The server that is asked, `https://example.org`: addresses of things in the files begin with it. */
  readonly origin: string
}

/** Throws NotThere where there is no such dossier, where it may not be passed on, or where nothing is known between the two. */
export async function questionOf(
  ask: Ask,
  asked: Asked,
  narrowed: Narrowed,
  origin: string,
): Promise<ExportQuestion> {
  const { from, to, evidence } = narrowed
  const ground = await ask(ExportGround, { evidence })
  const common = { ...narrowed, ground, origin }
  const range = { ...(from && { from }), ...(to && { to }) }
  if ('dossier' in asked) {
    const { dossier } = asked
    const title = titleOf(dossier, ground)
    return { ...common, id: dossier, title, dossier, filter: { dossier, ...range }, claimIds: [] }
  }
  const { dyad, read } = await ask(ExportPair, { between: asked.between, evidence })
  if (!dyad) throw new NotThere(`No event in the graph bears on ${asked.between.join(' and ')}.`)
  const between = dyad.states.map(({ iso3, id }) => iso3 ?? id.slice('state:'.length))
  return {
    ...common,
    id: between.join('-'),
    title: dyad.states.map(({ name }) => name).join(' and '),
    dossier: null,
    filter: { between, ...range },
    claimIds: (read?.claims ?? []).map(({ id }) => id),
  }
}

/** What all dossiers share is listed among them, and is none: it has states and publishers only. */
const COMMON = 'common'

const dossiersIn = ({ dossiers }: Ground) => dossiers.filter(({ id }) => id !== COMMON)

/** The dossiers that are loaded. */
export const loaded = async (ask: Ask): Promise<Ground['dossiers']> => dossiersIn(await ask(ExportGround, {}))

function titleOf(dossier: string, ground: Ground): string {
  const dossiers = dossiersIn(ground)
  const found = dossiers.find(({ id }) => id === dossier)
  if (!found)
    throw new NotThere(
      `There is no dossier "${dossier}"; there are ${dossiers.map(({ id }) => id).join(', ')}.`,
    )
  if (found.redistributable === false)
    throw new NotThere(
      `The dossier "${dossier}" says of itself that it may not be passed on; it is not exported.`,
    )
  return found.title
}

/** The version of the data: twelve letters. Where dossiers were loaded apart, those of each. */
export const versionOf = ({ dossiers }: Pick<Ground, 'dossiers'>): string =>
  [...new Set(dossiers.map(({ dataVersion }) => dataVersion))].join(', ')
