import type { Example } from '../example.ts'

/** Relation and tension of two states. */
export const tension: readonly Example[] = [
  {
    name: 'Tension',
    title: 'On which days was tension highest, and which events made it so?',
    reading:
      'The peak is `2025-08-19`, tension 68. Its largest share comes from a removed bust, then from `Baku court jails eight Russians on drug and cybercrime charges` and the raid on Sputnik.',
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
]
