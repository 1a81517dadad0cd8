import { type ArcFile, curveIn } from '../../src/chart/arc-file.ts'
import { keepDrawn } from '../pages/arc/drawn.ts'
import { walkMarks } from '../pages/arc/marks.ts'
import { readPoints } from '../pages/arc/readout.ts'

/** Where this file was loaded from: there the arcs are. */
const { origin } = new URL(import.meta.url)

/** Attributes that are part of the question, by the names that the address of an arc has for them. */
const PARAMETERS = [
  'from',
  'to',
  'interval',
  'method',
  'half-life',
  'inertia',
  'start',
  'weights',
  'by',
  'types',
  'classes',
  'attributed',
  'known',
  'only',
  'exclude',
  'no-state-media',
  'speakers',
]

const STYLE = `
:host{display:block;--tension-arc-accent:#c2410c}
:host([hidden]){display:none}
p{margin:4px 0 0;font:13px/1.4 system-ui,sans-serif}
a{color:inherit}
svg{display:block;max-width:100%;height:auto;touch-action:pan-y}
.plot{fill:transparent;cursor:crosshair}
.span{fill:currentColor;opacity:.12}
.reading{visibility:hidden;pointer-events:none}
:host(:hover) .reading,.readout:focus .reading{visibility:visible}
path.reading{stroke:var(--tension-arc-accent)}
circle.reading{fill:var(--tension-arc-accent)}
text.reading{font-size:12px;paint-order:stroke;stroke:var(--arc-ground);stroke-width:4px}
.readout:focus{outline:none}
.readout:focus-visible .plot{outline:2px solid var(--tension-arc-accent)}`

/**
 * <tension-arc between="Baku Moscow" from="2024-12">: the figure of an arc on any page that the server's operator lists.
 * Attributes are the parameters of an arc's address; `theme="light"` or `"dark"` sets the ground, else the reader's
 * choice does; colours by CSS: --tension-arc-ground, -ink, -quiet, -grid, -line, -area, -edge, -turn, -accent and those
 * of the four quad classes. Fires `tension-arc-range` with `{from, to}` where a reader chose a range.
 */
class TensionArc extends HTMLElement {
  static readonly observedAttributes = ['between', ...PARAMETERS]
  readonly #root = this.attachShadow({ mode: 'open' })
  #asked = 0
  #due = false

  constructor() {
    super()
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLE)
    this.#root.adoptedStyleSheets = [sheet]
  }

  connectedCallback(): void {
    this.#draw()
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#draw()
  }

  /** Once for all attributes that are set at a time. */
  #draw(): void {
    if (this.#due) return
    this.#due = true
    queueMicrotask(() => {
      this.#due = false
      void this.#show()
    })
  }

  async #show(): Promise<void> {
    const asked = ++this.#asked
    const between = this.getAttribute('between') ?? ''
    const given = PARAMETERS.flatMap(name => {
      const value = this.getAttribute(name)
      return value ? [[name, value]] : []
    })
    const address = `${origin}/arc/${encodeURIComponent(between)}.json?${new URLSearchParams(given)}`
    try {
      const response = await fetch(address)
      if (asked !== this.#asked) return
      if (!response.ok) throw new Error(`${between || 'No pair'}: the server answered ${response.status}.`)
      this.#fill(await response.json())
    } catch (error) {
      if (asked !== this.#asked) return
      const words = document.createElement('p')
      words.textContent =
        error instanceof TypeError
          ? `The arc cannot be read from ${origin}: it is not there, or this page is not listed in its CORS_ORIGINS.`
          : String(error instanceof Error ? error.message : error)
      this.#root.replaceChildren(words)
    }
  }

  #fill(file: ArcFile): void {
    const place = document.createElement('div')
    const source = document.createElement('p')
    const link = document.createElement('a')
    link.href = file.address
    link.textContent = `${file.name}: events, sources and method at Demarche`
    source.append(link)
    this.#root.replaceChildren(place, source)
    keepDrawn(place, curveIn(file, origin), drawn => {
      walkMarks(drawn.svg, () => {})
      readPoints(drawn, {
        open: date => {
          const address = new URL(file.address)
          address.searchParams.set('on', date)
          window.open(address, '_blank', 'noopener')
        },
        range: (from, to) =>
          this.dispatchEvent(
            new CustomEvent('tension-arc-range', { detail: { from, to }, bubbles: true, composed: true }),
          ),
      })
    })
  }
}

if (!customElements.get('tension-arc')) customElements.define('tension-arc', TensionArc)
