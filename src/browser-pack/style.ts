/*
 * How Neo4j Browser draws the graph, in its own GraSS: captions in words, colours and sizes by kind, the colours those of
 * the explorer. Browser reads no comments in it, and colours fill its nodes in both of its themes.
 */

type NodeStyle = {
  readonly caption: string
  readonly colour: string
  /** Of the captions on it. */
  readonly text: string
  /** Pixels across: what one starts from is large, what stands for a text is small. */
  readonly diameter: number
}

const WHITE = '#FFFFFF'
const INK = '#1C2733'

const node = (caption: string, colour: string, diameter: number, text = WHITE): NodeStyle => ({
  caption,
  colour,
  text,
  diameter,
})

/** Every label of the graph. Entity comes first: what is said of a kind is said after it. */
export const NODES: Readonly<Record<string, NodeStyle>> = {
  Entity: node('{name}', '#8A97A3', 60),
  State: node('{name}', '#1C2733', 90),
  Dyad: node('{name}', '#475A6B', 100),
  Event: node('{date} {name}', '#C2410C', 110),
  Organization: node('{name}', '#6D4BB3', 80),
  Person: node('{name}', '#1A7F5A', 75),
  Post: node('{name}', '#8CCFB4', 75, INK),
  Tenure: node('{name}', '#C5E4D8', 55, INK),
  Facility: node('{name}', '#8A6100', 85),
  Place: node('{name}', '#E2C47A', 60, INK),
  Weapon: node('{name}', '#7A2D2D', 65),
  Arc: node('{name}', '#0F7C80', 100),
  Claim: node('{name}', '#A23B86', 100),
  Document: node('{name}', '#6B6B1F', 85),
  Source: node('{name}', '#B9B878', 70, INK),
  Value: node('{type} {text}{date} {min} {unit}', '#E5BBD9', 60, INK),
  Note: node('{text}', '#D5DCE2', 80, INK),
  Name: node('{text}', '#EEF1F4', 50, INK),
  DyadYear: node('{year}', '#D5DCE2', 40, INK),
  Dossier: node('{title}', '#EEF1F4', 60, INK),
}

type TieStyle = { readonly caption: string; readonly colour: string; readonly width: number }

const GREY = '#9AA7B2'
const PALE = '#E3E8ED'

/** On which white letters would not be seen. */
const PALE_ONES = [PALE, '#E2C47A', '#B9B878', '#8CCFB4', '#E5BBD9', GREY]

const tie = (caption: string, colour = GREY, width = 1): TieStyle => ({ caption, colour, width })
/** Derived for reading: Browser joins whatever it shows, and these lines would say twice what others say. */
const derived = tie('', PALE)

/** Every type of relationship, its caption read from its start to its end. */
export const TIES: Readonly<Record<string, TieStyle>> = {
  ANSWERED: tie('answered', '#B3261E', 3),
  CAUSED_BY: tie('was caused by', '#B3261E', 3),
  CITED: tie('referred to', '#C9650A', 2),
  FOLLOWED: tie('came after', '#C9650A'),
  WITHIN: tie('within', '#475A6B', 2),
  SAME_OCCASION_AS: tie('same occasion as', '#475A6B', 2),
  ACTOR: tie('act of', '#1C2733', 2),
  RECIPIENT: tie('addressed to', '#3A86BD', 2),
  AFFECTED: tie('affected', '#B3261E', 2),
  MENTIONED: tie('mentioned'),
  INVOLVED: tie('{role}', '#1A7F5A'),
  SITE: tie('{outcome}', '#8A6100', 2),
  // Whether it was used or only said to be is a property of the line.
  USED: tie('weapon named', '#7A2D2D'),
  OCCURRED_AT: tie('in', '#E2C47A'),
  PART_OF: tie('part of', '#0F7C80'),
  REPORTED_IN: tie('reported in', '#B9B878'),
  BETWEEN: tie('a pair with', '#475A6B', 3),
  BEARS_ON: derived,
  CONCERNS: derived,
  HAS_YEAR: derived,
  HELD: tie('held', '#1A7F5A'),
  OF_POST: tie('of', '#8CCFB4'),
  SERVES: tie('serves', '#8CCFB4'),
  ACCREDITED_TO: tie('accredited to', '#8CCFB4'),
  ORGAN_OF: tie('organ of', '#6D4BB3', 2),
  OWNED_BY: tie('owned by', '#6D4BB3'),
  SEATED_IN: tie('seat in'),
  NATIONALS_OF: tie('nationals of', '#6D4BB3'),
  SENT_BY: tie('mission of', '#8A6100', 2),
  HOSTED_BY: tie('stands in', '#E2C47A'),
  OPERATED_BY: tie('run by', '#6D4BB3'),
  LOCATED_IN: tie('lies in', '#E2C47A'),
  IN: tie('lies in', '#E2C47A'),
  ABOUT: tie('about', '#A23B86', 2),
  ATTRIBUTED_TO: tie('says', '#6D4BB3', 2),
  RELAYED_BY: tie('relayed by', '#6D4BB3'),
  SPEAKS_OF: tie('speaks of', PALE),
  STATED_IN: tie('stated in', '#6B6B1F'),
  DISPUTES: tie('{kind}', '#B3261E', 3),
  AGREES: tie('agrees', '#1A7F5A', 2),
  HAS_VALUE: tie('value', '#E5BBD9'),
  REFERS_TO: tie('names', '#E5BBD9'),
  PUBLISHED_BY: tie('published by', '#B9B878'),
  SAME_AS: tie('the same as'),
  CARRIES_TEXT_OF: tie('prints the text of'),
  NAMES: tie('names', PALE),
  NAMED: tie('named', PALE),
  HAS_NOTE: tie('note', PALE),
}

/** The style as a file that `:style` loads. */
export function grass(): string {
  const nodes = Object.entries(NODES).map(([label, { caption, colour, text, diameter }]) =>
    rule(`node.${label}`, {
      caption: quoted(caption),
      color: colour,
      'border-color': darker(colour),
      'text-color-internal': text,
      diameter: `${diameter}px`,
    }),
  )
  const ties = Object.entries(TIES).map(([type, { caption, colour, width }]) =>
    rule(`relationship.${type}`, {
      caption: quoted(caption),
      color: colour,
      'shaft-width': `${width}px`,
      'text-color-internal': PALE_ONES.includes(colour) ? INK : WHITE,
    }),
  )
  return [
    rule('node', {
      diameter: '60px',
      color: '#8A97A3',
      'border-color': '#6B7885',
      'border-width': '2px',
      'text-color-internal': WHITE,
      'font-size': '11px',
    }),
    rule('relationship', {
      color: GREY,
      'shaft-width': '1px',
      'font-size': '9px',
      padding: '3px',
      'text-color-external': '#3D4A56',
      'text-color-internal': WHITE,
      caption: quoted('<type>'),
    }),
    ...nodes,
    ...ties,
    '',
  ].join('\n')
}

const rule = (selector: string, properties: Readonly<Record<string, string>>): string =>
  `${selector} {\n${Object.entries(properties)
    .map(([name, value]) => `  ${name}: ${value};`)
    .join('\n')}\n}`

/** Within quotation marks braces are a caption's own. */
const quoted = (caption: string): string => `'${caption}'`

/** Of a node's edge: three quarters of its filling's light. */
const darker = (colour: string): string =>
  colour.replace(/[\dA-F]{2}/g, part =>
    Math.round(Number.parseInt(part, 16) * 0.75)
      .toString(16)
      .toUpperCase()
      .padStart(2, '0'),
  )
