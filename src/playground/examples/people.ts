import type { Example } from '../example.ts'

/** Who held which post, what is dated about a person, and what was hit of a state. */
export const people: readonly Example[] = [
  {
    name: 'Posts',
    title: 'Who held which post on a day, and which events involved Ilham Aliyev?',
    reading:
      'The posts that were held on the day, each with whether a document says so: `public knowledge, unsourced` where none in the dossier does, and open ends stay open.',
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
    reading:
      'Appointed about `2023-06-14?` (the source is not sure of the day), summoned by the `Ministry of Foreign Affairs of Azerbaijan` four times, first on `2025-01-28`.',
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
    reading:
      "The `Embassy of Azerbaijan in Ukraine` four times, a depot of the state's oil company twice (`COMPANY_OWNS`), an airliner once (`COMPANY_OPERATES`): sender, owner and operator are kept apart.",
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
]
