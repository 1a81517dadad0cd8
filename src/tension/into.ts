import { type Acts, areAll } from './acts.ts'

/** What has to be read for what is selected of an answer. */
export type Into = {
  /** Single events. */
  readonly events: boolean
  /** What was left out. */
  readonly leftOut: boolean
}

/** `asks` tells whether a field is selected anywhere below, such as `TensionPoint.rest`. */
export const intoOf = (asks: (field: string) => boolean): Into => ({
  events: ['TensionPoint.contributions', 'TensionPoint.rest', 'TensionArc.explain', 'Phase.leading'].some(
    asks,
  ),
  leftOut: asks('TensionPoint.leftOut'),
})

/** Whether it is asked what was left out, and anything is. */
export const leavesSome = (acts: Acts, into: Into): boolean => into.leftOut && !areAll(acts)
