import type { Example } from '../example.ts'

/** Counts and flat rows. */
export const tables: readonly Example[] = [
  {
    name: 'Counts',
    title: 'How many assaults hit Azerbaijan, by place and year, and how many were killed?',
    reading:
      "`38` were killed at one place that is an aircraft in one cell and an airport's in another: cells overlap and `total` says so. Where nobody gives a figure, `notStated` counts it.",
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
    reading:
      'One flat row an event, with begin and end in milliseconds: the `First Russian grain train crosses Azerbaijan to Armenia` opens the weeks that were asked for.',
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
