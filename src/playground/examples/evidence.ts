import type { Example } from '../example.ts'

/** What some documents state by themselves, and what was known when. */
export const evidence: readonly Example[] = [
  {
    name: 'Evidence',
    title: 'What does one article state of the summons by itself?',
    reading:
      'By the Kyiv Independent alone a `SUMMONS` and a `PROTEST`, and no note. Weapons, places and casualties are not stated there: `NOBODY` is no "none". `1` document was searched.',
    query: `# What does one article state of the summons by itself? "NOT_STATED" is no "no": others say it.
query Evidence($evidence: EvidenceInput) {
  event(id: "event:2025-11-14-baku-summons-yevdokimov", evidence: $evidence) {
    title
    titleFrom
    date
    instruments
    officials {
      person {
        name
      }
    }
    stated {
      field
      basis
    }
    corroboration {
      speakers
      onlyParties
    }
  }
  searched(evidence: $evidence) {
    documents
    sources
  }
}
`,
    variables: { evidence: { only: ['document:seed-kyivindependent-20251114'] } },
  },
  {
    name: 'Compare',
    title: 'What became known in the days after the airliner fell?',
    reading:
      'Within ten days seven events came to light and it was said whose deed the crash was, each told as it was known on the later day: the curve of 29 December falls by `4.738`. Of what tells that the `first cause given was a bird strike` only the month is known: it counts as read from the 31st, after the claim of Aliyev that contradicts it.',
    query: `# What became known in the days after the airliner fell, and how did it move the curve of the past?
query Compare($days: [Day!]!) {
  compare(between: ["Baku", "Moscow"], knownOn: $days, from: "2024-12-22", to: "2025-01-05") {
    events {
      date
      title
    }
    claims {
      claim {
        statement
        attributedAs
      }
      effects {
        effect
        others {
          statement
        }
      }
    }
    points {
      date
      difference
    }
  }
}
`,
    variables: { days: ['2024-12-26', '2025-01-05'] },
  },
]
