import type { Example } from '../example.ts'

/** What a name can mean and what is found by words. */
export const names: readonly Example[] = [
  {
    name: 'Kremlin',
    title: 'What can "Kremlin" mean?',
    reading:
      'Three things: the `Presidential Administration of Russia` and `Russia` itself, for which it is a `METONYM`, and the `Moscow Kremlin`, a building.',
    query: `# What can "Kremlin" mean? Try "Baku", "Зеленский" or "RS" in the variables below.
query Kremlin($name: String!) {
  resolve(text: $name) {
    text
    kind
    scheme
    match
    language
    node {
      __typename
      id
      ... on Entity {
        name
      }
    }
  }
}
`,
    variables: { name: 'Kremlin' },
  },
  {
    name: 'Search',
    title: 'Who and what is found by "Гаджиев"?',
    reading:
      '`Hikmet Hajiyev`, whichever way he is written: the Cyrillic name, and the Latin one in titles of events and documents, with what was met in each.',
    query: `# Who and what is found by "Гаджиев", and in which words? Names, events, claims and documents in any script.
query Search($text: String!) {
  searchHits(text: $text, first: 10) {
    totalCount
    nodes {
      nodeKind
      node {
        id
        ... on Entity {
          name
        }
      }
      event {
        date
        title
      }
      highlights {
        field
        fragments {
          parts {
            text
            match
          }
        }
      }
    }
  }
}
`,
    variables: { text: 'Гаджиев' },
  },
]
