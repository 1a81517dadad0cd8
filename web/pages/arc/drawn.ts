import type { Curve } from '../../../src/chart/curve.ts'
import { figure, type Geometry, geometryOf, lineAt } from '../../../src/chart/figure.ts'
import { styleOf } from '../../../src/chart/style.ts'

/** A figure as it stands on the page, and where things are in it. */
export type Drawn = { readonly svg: SVGSVGElement; readonly geometry: Geometry; readonly curve: Curve }

/** The figure's style, made once: a sheet that a page's policy on styles does not concern. */
const style = (() => {
  let sheet: CSSStyleSheet | undefined
  return () => {
    if (!sheet) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(styleOf('auto'))
    }
    return sheet
  }
})()

const LEAST = 300
const MOST = 1600

/**
 * Keeps a figure as wide as the element that it stands in, drawn again and not stretched, so that its words keep their
 * size. `then` is told of each drawing.
 */
export function keepDrawn(into: HTMLElement, curve: Curve, then: (drawn: Drawn) => void): void {
  const root = into.getRootNode()
  if (root instanceof Document || root instanceof ShadowRoot)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter(sheet => sheet !== style()), style()]
  let drawnFor = 0
  const draw = () => {
    const width = Math.round(Math.min(MOST, Math.max(LEAST, into.clientWidth)))
    if (width === drawnFor || into.clientWidth === 0) return
    drawnFor = width
    // Made by the same functions as the server's, in which every text is escaped.
    into.innerHTML = figure(curve, { width, theme: 'auto', linked: true, unstyled: true }).text
    const svg = into.querySelector('svg')
    if (svg) then({ svg, geometry: geometryOf(curve, width), curve })
  }
  draw()
  new ResizeObserver(draw).observe(into)
}

/** Marks the day whose point is told beneath the figure; undefined for none. */
export function markDay({ svg, geometry }: Drawn, day: string | undefined): void {
  svg.querySelector('path.on')?.setAttribute('d', lineAt(day, geometry))
}
