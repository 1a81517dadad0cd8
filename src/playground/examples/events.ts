import type { Example } from '../example.ts'

/** What happened, to whom, and who says so. */
export const events: readonly Example[] = [
  {
    name: 'BakuAndMoscow',
    title: 'What happened between Baku and Moscow, and who reported it?',
    reading:
      '`86` events from Christmas 2024 to the end of November 2025, in order, each with the reports it rests on: from `Putin phones Aliyev on his birthday` through the summer of arrests to the missile of 14 November.',
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
    reading:
      "The `Honorary Consulate of Azerbaijan in Kharkiv` in March 2022, the embassy in Kyiv four times, SOCAR's depot twice. Accounts of what the consulate lost stand beside one another, from `service vehicle: destroyed` to `car of a consular officer: wrecked`.",
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
    reading:
      'Ambassador `Mikhail Yevdokimov`. Of what he was given the reports differ: `the ambassador was handed a note verbale` says one, another tells of a summons and a strong protest and leaves the note out.',
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
]
