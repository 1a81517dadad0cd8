import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'
import { stringify } from 'csv-stringify/sync'
import { figure, geometryOf } from '../../chart/figure.ts'
import type { Arc } from './read.ts'

/*
 * The same view as files. Pictures bring their own ground: `theme=dark` in the address is for slides.
 */

export type PictureTheme = 'light' | 'dark'

/** As wide as previews are shown; twice as sharp in the PNG. */
const WIDTH = 1200
const SHARPNESS = 2

/** Pixels of the PNG. */
export const sizeOfPng = ({ curve }: Arc): { readonly width: number; readonly height: number } => ({
  width: SHARPNESS * WIDTH,
  height: SHARPNESS * geometryOf(curve, WIDTH).height,
})

export const svgOf = ({ curve }: Arc, theme: PictureTheme): string =>
  figure(curve, { width: WIDTH, theme, linked: false }).text

const fonts = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map(name =>
  createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}`),
)

/** Drawn with a typeface of our own, so that it is the same on every machine; beside the requests that come meanwhile. */
export const pngOf = async (arc: Arc, theme: PictureTheme): Promise<Buffer> => {
  const picture = await renderAsync(svgOf(arc, theme), {
    fitTo: { mode: 'zoom', value: SHARPNESS },
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
  })
  return picture.asPng()
}

/** One row a point; no figure is an empty cell. */
export const csvOf = ({ answer }: Arc): string =>
  stringify(
    answer.points.map(({ date, value, relation, tension, volume, events }) => [
      date,
      value,
      relation,
      tension,
      volume,
      events,
    ]),
    { header: true, columns: ['date', 'value', 'relation', 'tension', 'volume', 'events'] },
  )

/** All that the page draws from, with how it was computed and of which version of the data. */
export const jsonOf = ({ answer, curve, dossiers, cut }: Arc, address: string): string =>
  JSON.stringify({
    name: curve.name,
    address,
    states: answer.states,
    from: answer.from,
    to: answer.to,
    interval: answer.interval,
    method: answer.method,
    // Which documents it is read from, in words; null for all.
    evidence: curve.evidence,
    dossiers,
    points: answer.points,
    changePoints: answer.changePoints,
    changePointsReason: answer.changePointsReason,
    events: curve.marks,
    // Of a longer range the newest only.
    eventsCut: cut,
  })
