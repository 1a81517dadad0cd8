import type { Example } from '../example.ts'

/** What led to what, and how two things are connected. */
export const links: readonly Example[] = [
  {
    name: 'Chain',
    title: "How does the airliner downed over Grozny lead to the release of Sputnik's head in Baku?",
    reading:
      "In three steps: the crash of `2024-12-25`; Putin's admission of `2025-10-09`, which its reports link to it; a day later `Baku moves Sputnik chief to house arrest as Moscow frees Agayev`, a link that the editor infers and says so.",
    query: `# Which chain of events leads from the airliner downed over Grozny to the release of the head of Sputnik in Baku?
query Chain($airliner: ID!, $release: ID!) {
  chain(from: $airliner, to: $release, alternatives: 1) {
    kinds
    reachable
    chains {
      length
      cost
      steps {
        link {
          kind
          stated
          basis
          claims {
            statement
          }
        }
        event {
          date
          title
          actors {
            name
          }
          sources {
            name
          }
        }
      }
    }
  }
}
`,
    variables: {
      airliner: 'event:2024-12-25-azal-8243-crash',
      release: 'event:2025-10-19-kartavykh-returns',
    },
  },
  {
    name: 'Exchanges',
    title: 'How soon does Baku answer Moscow, and what did it answer with?',
    reading:
      'Of `35` answers to acts of Moscow half came within two days; the slowest took `364`. Each pair is shown with the reason why the one is taken for an answer to the other.',
    query: `# How soon does Baku answer what Moscow does, with what, and who says that it was an answer?
query Exchanges($answeredBy: String!, $from: Period!) {
  exchanges(
    between: ["Baku", "Moscow"]
    from: $from
    actedBy: "Moscow"
    answeredBy: $answeredBy
  ) {
    count
    lag {
      min {
        min
        max
      }
      median {
        min
        max
      }
      max {
        min
        max
      }
      distribution {
        from
        to
        certain
        possible
      }
    }
    exchanges(first: 30) {
      lag {
        min
        max
      }
      act {
        date
        title
      }
      answer {
        date
        title
        instruments
      }
      link {
        kind
        stated
        basis
      }
    }
  }
}
`,
    variables: { answeredBy: 'Baku', from: '2024-12' },
  },
  {
    name: 'Path',
    title: 'How are two persons, places or events connected, and what does each step rest on?',
    reading:
      'Ambassador `Mikhail Yevdokimov` and the airliner meet in the summons of `2025-07-02`. That it `referred to` the crash is inferred by the editor: no claim carries it, and the answer says so.',
    query: `# How is the ambassador of Russia connected with the airliner of December 2024, and what does each step rest on?
query Path($from: ID!, $to: ID!, $without: PathWithout) {
  path(from: $from, to: $to, without: $without, alternatives: 1) {
    complete
    paths {
      cost
      steps {
        from {
          ...Called
        }
        words
        to {
          ...Called
        }
        date
        basis
        claims {
          statement
        }
        documents {
          title
          url
        }
        otherRelations {
          words
        }
      }
    }
  }
}

fragment Called on Node {
  id
  ... on Entity {
    name
  }
  ... on Event {
    date
    title
  }
}
`,
    variables: {
      from: 'person:mikhail-yevdokimov',
      to: 'facility:aircraft-4k-az65',
      without: { ids: [] },
    },
  },
]
