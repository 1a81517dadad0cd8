/*
 * In which order an event names what it is tied to: nested lists and flat rows alike. That of its record, which most often begins
 * with what matters most; what claims alone name has no edge and comes last.
 */

/** Keys of the order, by the record's edge and what stands at its end. */
export const inOrder = (edge: string, end: string): string[] => [`${edge}.order`, `${end}.id`]

/** That the edge, if there is one, is the first of its type from the event to `end`: so that each end is named once. */
export const firstTie = (event: string, edge: string, type: string, end: string): string =>
  `NOT EXISTS { MATCH (${event})-[earlier:${type}]->(${end}) WHERE earlier.order < ${edge}.order }`
