/**
 * Whether a dispute of two claims concerns this subject. Where both are about one and the same thing, it concerns that
 * thing only: a claim about two strikes that is disputed for the second is not disputed for the first.
 */
export const concerns = (subject: string, claim: string, other: string): string =>
  `(EXISTS { (${other})-[:ABOUT]->(${subject}) } OR NOT EXISTS { (${other})-[:ABOUT]->()<-[:ABOUT]-(${claim}) })`
