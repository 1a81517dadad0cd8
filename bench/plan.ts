/** How often a cell (one side and one shape) of main is measured, and how long each part of a round takes it. Seconds. */
export type Plan = {
  readonly rounds: number
  readonly warming: number
  readonly again: number
  readonly sequential: number
  readonly sixteen: number
  readonly sixtyFour: number
}

/** 24 cells: four shapes and the same request again on four sides, two shapes on two. 3 s each to warm, then 3 rounds of 12 s each, 2 s of them to warm again: 19 minutes. */
export const USUAL: Plan = { rounds: 3, warming: 3, again: 2, sequential: 2, sixteen: 5, sixtyFour: 3 }

/** To try the bench itself: a quarter of the time. */
export const shortened = ({ rounds, warming, again, sequential, sixteen, sixtyFour }: Plan): Plan => ({
  rounds,
  warming: warming / 3,
  again: again / 2,
  sequential: sequential / 4,
  sixteen: sixteen / 5,
  sixtyFour: sixtyFour / 3,
})
