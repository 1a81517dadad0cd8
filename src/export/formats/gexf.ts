import type { FileWriter } from '../format.ts'
import { EDGE_ATTRIBUTES, emptyGraph, type GraphNode, NODE_ATTRIBUTES } from '../graph.ts'
import { DECLARATION, xml } from './xml.ts'

/** GEXF 1.3 for Gephi. Exact dates are spells, so that its time line moves over them; the others stand as attributes only. */
export function gexfOf(description: string): FileWriter {
  const graph = emptyGraph()
  return {
    page: page => {
      graph.add(page)
      return ''
    },
    end: function* () {
      yield xml`${DECLARATION}<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Demarche</creator><description>${description}</description></meta>
<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
${declared('node', NODE_ATTRIBUTES)}${declared('edge', EDGE_ATTRIBUTES)}<nodes>
`.text
      for (const { id, label, span, attributes } of graph.nodes())
        yield xml`<node id="${id}" label="${label}"${spell(span)}>${values(attributes)}</node>\n`.text
      yield '</nodes>\n<edges>\n'
      for (const [index, { source, target, kind, span, attributes }] of graph.edges.entries())
        yield xml`<edge id="${index}" source="${source}" target="${target}" label="${kind}"${spell(span)}>${values({ kind, ...attributes })}</edge>\n`
          .text
      yield '</edges>\n</graph>\n</gexf>\n'
    },
  }
}

const declared = (of: 'node' | 'edge', attributes: Readonly<Record<string, string>>) =>
  xml`<attributes class="${of}" mode="static">${Object.entries(attributes).map(
    ([name, type]) => xml`<attribute id="${name}" title="${name}" type="${type}"/>`,
  )}</attributes>\n`

const spell = (span: GraphNode['span']) => span && xml` start="${span[0]}" end="${span[1]}"`

const values = (attributes: GraphNode['attributes']) =>
  xml`<attvalues>${Object.entries(attributes).map(
    ([name, value]) => value !== null && xml`<attvalue for="${name}" value="${String(value)}"/>`,
  )}</attvalues>`
