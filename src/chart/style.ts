/** Colours of one ground. Contrast with it: text at least 4.5 to 1, lines and dots at least 3 to 1. */
const LIGHT = {
  ground: '#ffffff',
  ink: '#1c2733',
  quiet: '#5a6875',
  grid: '#e3e8ed',
  line: '#1c2733',
  area: '#f3d9d3',
  edge: '#b3261e',
  turn: '#7a8794',
  'verbal-cooperation': '#3a86bd',
  'material-cooperation': '#14507d',
  'verbal-conflict': '#c9650a',
  'material-conflict': '#b3261e',
} as const

export type ColourName = keyof typeof LIGHT

const DARK: Readonly<Record<ColourName, string>> = {
  ground: '#14191f',
  ink: '#e6ebf0',
  quiet: '#9aa8b5',
  grid: '#2b343d',
  line: '#e6ebf0',
  area: '#4a2522',
  edge: '#ff7a6b',
  turn: '#81909e',
  'verbal-cooperation': '#8ccaf2',
  'material-cooperation': '#4f9fdd',
  'verbal-conflict': '#f2a65a',
  'material-conflict': '#ff7a6b',
}

/** `auto` follows the reader's own choice, and the page's where it has one; the others are for files that cannot. */
export type Theme = 'auto' | 'light' | 'dark'

const LITERAL = { light: LIGHT, dark: DARK }

/** The figure's own style. In a page each colour can be set from outside: `--tension-arc-line: teal`. */
export function styleOf(theme: Theme): string {
  const colour = (name: ColourName) => (theme === 'auto' ? `var(--arc-${name})` : LITERAL[theme][name])
  const rules = `
.arc-figure{font-family:system-ui,'DejaVu Sans',sans-serif;font-size:11px;background:${colour('ground')};color:${colour('ink')}}
.arc-figure text{fill:${colour('quiet')}}
.arc-figure .name,.arc-figure .label text{fill:${colour('ink')}}
.arc-figure .name{font-weight:600;font-size:12px}
.arc-figure .ground{fill:${colour('ground')}}
.arc-figure .grid{stroke:${colour('grid')};stroke-width:1;fill:none}
.arc-figure .zero{stroke:${colour('turn')};stroke-width:1}
.arc-figure .curve{stroke:${colour('line')};stroke-width:1.75;fill:none;stroke-linejoin:round}
.arc-figure .tension{fill:${colour('area')};stroke:none}
.arc-figure .tension-edge{stroke:${colour('edge')};stroke-width:1.5;fill:none}
.arc-figure .mean{stroke:${colour('turn')};stroke-width:1;stroke-dasharray:2 3;fill:none}
.arc-figure .turn{stroke:${colour('turn')};stroke-width:1;stroke-dasharray:5 3}
.arc-figure .on{stroke:${colour('ink')};stroke-width:1.25;fill:none}
.arc-figure .peak{fill:${colour('edge')}}
.arc-figure .peak-words{fill:${colour('ink')};paint-order:stroke;stroke:${colour('ground')};stroke-width:3px}
.arc-figure .leader{stroke:${colour('turn')};stroke-width:.75;fill:none;opacity:.7}
.arc-figure .dot{stroke-width:1.5;fill:${colour('ground')}}
.arc-figure .days{stroke-width:1.5}
${Object.keys(LIGHT)
  .filter(name => name.includes('-co'))
  .map(
    name =>
      `.arc-figure .${name} .dot,.arc-figure .${name} .days{stroke:${colour(name as ColourName)}}` +
      (name.startsWith('material') ? `.arc-figure .${name} .dot{fill:${colour(name as ColourName)}}` : ''),
  )
  .join('\n')}
.arc-figure a{cursor:pointer;text-decoration:none}
.arc-figure a:focus{outline:none}
.arc-figure a:focus-visible .dot,.arc-figure a:hover .dot,.arc-figure .chosen .dot{stroke:${colour('ink')};stroke-width:2.5}
.arc-figure a:hover text,.arc-figure a:focus-visible text{text-decoration:underline}`
  if (theme !== 'auto') return rules
  const set = (colours: Readonly<Record<ColourName, string>>) =>
    Object.entries(colours)
      .map(([name, value]) => `--arc-${name}:var(--tension-arc-${name},${value})`)
      .join(';')
  return `.arc-figure{${set(LIGHT)}}
@media (prefers-color-scheme:dark){.arc-figure{${set(DARK)}}}
:root[data-theme=light] .arc-figure,:host([theme=light]) .arc-figure{${set(LIGHT)}}
:root[data-theme=dark] .arc-figure,:host([theme=dark]) .arc-figure{${set(DARK)}}${rules}`
}
