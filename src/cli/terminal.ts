/** Where a command writes. */
export type Terminal = {
  /** What was asked for: standard output. */
  readonly out: (text: string) => void
  /** Notes, progress and complaints: standard error. */
  readonly note: (text: string) => void
  /** Columns of the screen; undefined where there is none, as in a pipe. */
  readonly width: number | undefined
  /** Whether what stands on the screen may have colours. */
  readonly colour: boolean
  /** Whether a line of notes may be overwritten. */
  readonly lively: boolean
}

/** As wide as texts are where nobody says how wide the screen is. */
export const USUAL_WIDTH = 80

export const STYLES = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34, cyan: 36 } as const
export type Style = keyof typeof STYLES

/** Text in a style; as it is where there are no colours. */
export type Paint = (text: string, style: Style | null) => string

export const paintOn = ({ colour }: Pick<Terminal, 'colour'>): Paint =>
  colour
    ? (text, style) => (style === null || text === '' ? text : `\u001b[${STYLES[style]}m${text}\u001b[0m`)
    : text => text

const QUAD_STYLES: Readonly<Record<string, Style>> = {
  VERBAL_COOPERATION: 'cyan',
  MATERIAL_COOPERATION: 'blue',
  VERBAL_CONFLICT: 'yellow',
  MATERIAL_CONFLICT: 'red',
}

/** Words and deeds, friendly and hostile, as in the figures of pages. */
export const styleOfClass = (quadClass: string): Style | null => QUAD_STYLES[quadClass] ?? null
