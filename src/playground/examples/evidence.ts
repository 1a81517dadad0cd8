import type { Example } from '../example.ts'

/** What some documents state by themselves, and what was known when. */
export const evidence: readonly Example[] = [
  {
    name: 'Evidence',
    title: 'What does one article state of the summons by itself?',
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
    query: `# What became known in the days after the airliner fell, and how did it move the curve of the past?
query Compare($days: [Day!]!) {
  compare(between: ["Baku", "Moscow"], knownOn: $days, from: "2024-12-22", to: "2025-01-05") {
    events {
      date
      title
    }
    claims {
      effect
      claim {
        statement
        attributedAs
      }
      others {
        statement
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
