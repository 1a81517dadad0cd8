/**
 * The questions in the playground's tabs, one request each. The server warms its plans with the same texts,
 * and a test holds every one of them against schema.graphql.
 */
export interface Example {
  /** Name of the operation, and so the title of its tab. */
  name: string
  /** The question in plain words, as in the playground's menu. */
  title: string
  query: string
  variables?: Record<string, unknown>
}

/**
 * The first one is what a visitor finds open. GraphiQL fills the editor of variables from the first tab only
 * where it is told to, so the first example has none.
 */
export const examples: readonly Example[] = [
  {
    name: 'BakuAndMoscow',
    title: 'What happened between Baku and Moscow, and who reported it?',
    query: `# What happened between Baku and Moscow from December 2024 to November 2025, in order, and who reported it?
query BakuAndMoscow {
  events(
    filter: { between: ["Baku", "Moscow"], from: "2024-12", to: "2025-11" }
    orderBy: { field: DATE, direction: ASC }
    first: 100
  ) {
    totalCount
    nodes {
      date
      title
      instruments
      actors {
        name
      }
      documents {
        url
        source {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
  },
  {
    name: 'Strikes',
    title: 'Which Azerbaijani places in Ukraine were hit, and where do the accounts differ?',
    query: `# Which Azerbaijani-linked places in Ukraine were hit, when, with what, with what damage, and which claims differ?
query Strikes {
  events(
    filter: {
      actor: "Russia"
      affected: "Azerbaijan"
      types: [ASSAULT]
      facilityKinds: [
        EMBASSY
        HONORARY_CONSULATE
        OIL_DEPOT
        GAS_INFRASTRUCTURE
      ]
    }
    first: 20
  ) {
    nodes {
      id
      date
      title
      sites {
        outcome
        part
        facility {
          name
          kind
          hostedBy {
            name
          }
        }
      }
      weaponUses {
        alleged
        note
        weapon {
          name
        }
      }
      damageAndDistance: claims(properties: [damage, distance]) {
        property
        value
        attributedTo {
          name
        }
        documents {
          url
          source {
            name
          }
        }
      }
      sources {
        name
      }
      disputes {
        property
        kinds
        claims {
          value
          strength
          attributedAs
          documents {
            title
            url
          }
        }
      }
    }
  }
}
`,
  },
  {
    name: 'Summons',
    title: 'Who was summoned on 14 November 2025, what was handed over and demanded?',
    query: `# Who was summoned on 14 November 2025, by whom, what was handed over and demanded, what did it refer back to?
query Summons($day: Period!) {
  events(
    filter: {
      between: ["Baku", "Moscow"]
      instruments: [SUMMONS]
      from: $day
      to: $day
    }
  ) {
    nodes {
      title
      date
      summary
      instruments
      summonedBy: actors {
        name
      }
      summoned: officials {
        role
        person {
          name
        }
      }
      handedOverAndDemanded: claims(properties: [instrument, demand, intent]) {
        property
        statement
        form
        strength
        attributedTo {
          name
        }
        documents {
          locator
          url
          source {
            name
          }
        }
      }
      refersBackTo: links {
        kind
        stated
        basis
        to {
          date
          title
        }
      }
    }
  }
}
`,
    variables: { day: '2025-11-14' },
  },
  {
    name: 'Chain',
    title: "How does the airliner downed over Grozny lead to the release of Sputnik's head in Baku?",
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
  {
    name: 'Posts',
    title: 'Who held which post on a day, and which events involved Ilham Aliyev?',
    query: `# Who held which post on a given day, and which events involved Ilham Aliyev, in which role?
query Posts($day: Day!, $person: String!) {
  azerbaijan: state(code: "Baku") {
    ...InOffice
  }
  russia: state(code: "Moscow") {
    ...InOffice
  }
  official(name: $person) {
    name
    tenures {
      from
      to
      sourced
      basis
      post {
        title
      }
    }
    involvements(first: 50) {
      totalCount
      nodes {
        role
        event {
          date
          title
          sources {
            name
          }
        }
      }
    }
  }
}

fragment InOffice on State {
  name
  officials(on: $day) {
    post {
      title
    }
    person {
      name
    }
    from
    to
    attestedFrom
    attestedTo
    sourced
    basis
  }
}
`,
    variables: { day: '2025-11-14', person: 'Ilham Aliyev' },
  },
  {
    name: 'Timeline',
    title: 'What is dated about the ambassador, and who summoned him?',
    query: `# What is dated about Russia's ambassador in Baku, in order, who summoned him, how often, and when last?
query Timeline($person: String!) {
  official(name: $person) {
    name
    summonedBy {
      by {
        name
      }
      times
      first
      last
    }
    timeline(first: 50) {
      totalCount
      nodes {
        kind
        date
        precision
        uncertain
        capacities
        encounters
        entity {
          id
          ... on Event {
            title
          }
          ... on Tenure {
            post {
              title
            }
          }
          ... on Claim {
            statement
            attributedAs
          }
        }
      }
    }
  }
}
`,
    variables: { person: 'Mikhail Yevdokimov' },
  },
  {
    name: 'FacilitiesAtRisk',
    title: "What was hit of a state's, abroad, in which year and with what?",
    query: `# Which missions and companies' sites of Azerbaijan abroad were hit or just missed, in which year, with what?
query FacilitiesAtRisk($state: String!) {
  state(code: $state) {
    name
    facilitiesAtRisk(abroad: true) {
      as
      incidents
      facility {
        name
        kind
        hostedBy {
          name
        }
      }
      counts(by: [YEAR, INSTRUMENT]) {
        year
        instrument
        incidents
        events {
          date
          title
        }
      }
    }
  }
}
`,
    variables: { state: 'Azerbaijan' },
  },
  {
    name: 'Tension',
    title: 'On which days was tension highest, and which events made it so?',
    query: `# On which days was the tension between Baku and Moscow highest, and which events made it so?
query Tension {
  tensionArc(
    between: ["Baku", "Moscow"]
    from: "2024-12"
    to: "2025-11"
    interval: DAY
  ) {
    method {
      name
      formula
      halfLifeDays
      inertia
      weights
      citation
    }
    points(orderBy: { field: TENSION, direction: DESC }, first: 5) {
      date
      tension
      relation
      contributions(first: 5) {
        share
        because
        event {
          date
          title
          sources {
            name
          }
        }
      }
    }
  }
}
`,
  },
  {
    name: 'Kremlin',
    title: 'What can "Kremlin" mean?',
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
  {
    name: 'Counts',
    title: 'How many assaults hit Azerbaijan, by place and year, and how many were killed?',
    query: `# How many assaults hit Azerbaijan, by kind of facility and year, how many were killed, and of how many does nobody say?
query Counts {
  eventCounts(
    filter: { affected: "Azerbaijan", types: [ASSAULT] }
    by: [FACILITY_KIND, YEAR]
  ) {
    key
    events
    killed {
      min
      max
      noneReported
      withoutNumber
      notStated
    }
    withoutFigure
    counted(first: 10) {
      nodes {
        id
        date
        title
      }
    }
    total {
      events
      cells
      overlap
    }
    permalink
  }
}
`,
  },
  {
    name: 'Rows',
    title: 'Which rows does a dashboard get for a range of time?',
    query: `# Which rows does a dashboard get for November 2025, given in milliseconds as Grafana sends it?
query Rows($from: Period, $to: Period) {
  eventRows(filter: { between: ["Baku", "Moscow"], from: $from, to: $to }) {
    time
    timeEnd
    precision
    type
    title
    actors
    affected
    url
    source
    sourceCount
    permalink
  }
  arcRows(between: ["Baku", "Moscow"], from: $from, to: $to, interval: DAY) {
    time
    relation
    tension
    events
  }
}
`,
    variables: { from: 1761955200000, to: 1764547199999 },
  },
]
