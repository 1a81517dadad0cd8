import type { FileWriter } from '../format.ts'
import { EDGE_ATTRIBUTES, emptyGraph, type GraphNode, NODE_ATTRIBUTES } from '../graph.ts'
import { DECLARATION, xml } from './xml.ts'

/** GraphML for yEd, Cytoscape, networkx, igraph: the same nodes and edges as in GEXF, without spells. */
export function graphmlOf(description: string): FileWriter {
  const graph = emptyGraph()
  return {
    page: page => {
      graph.add(page)
      return ''
    },
    end: function* () {
      yield xml`${DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<desc>${description}</desc>
${declared('node', { label: 'string', ...NODE_ATTRIBUTES })}${declared('edge', EDGE_ATTRIBUTES)}<graph id="demarche" edgedefault="directed">
`.text
      for (const { id, label, attributes } of graph.nodes())
        yield xml`<node id="${id}">${values('node', { label, ...attributes })}</node>\n`.text
      for (const [index, { source, target, kind, attributes }] of graph.edges.entries())
        yield xml`<edge id="e${index}" source="${source}" target="${target}">${values('edge', { kind, ...attributes })}</edge>\n`
          .text
      yield '</graph>\n</graphml>\n'
    },
  }
}

/** Keys of nodes and edges must differ, even where they are called alike. */
const declared = (of: 'node' | 'edge', attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes).map(
    ([name, type]) => xml`<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`,
  )

const values = (of: 'node' | 'edge', attributes: GraphNode['attributes']) =>
  Object.entries(attributes).map(
    ([name, value]) => value !== null && xml`<data key="${of}-${name}">${String(value)}</data>`,
  )
