/**
 * Who denies or doubts an event does not bear it out. But where the event is itself a denial, who denies does the deed, and what is denied
 * by it does not bear it out (`src/loader/denials.ts`).
 */
export const bearsOut = (event: string, claim: string): string =>
  `CASE ${claim}.strength WHEN 'DOUBTS' THEN false WHEN 'DENIES' THEN ${isDenialIn(event, claim)} ELSE NOT ${isDeniedIn(event, claim)} END`

/** Whether the event is the denial that the claim is. */
export const isDenialIn = (event: string, claim: string): string =>
  `${claim}.id IN coalesce(${event}.denials, [])`

/** Whether the event is a denial of what the claim says. */
export const isDeniedIn = (event: string, claim: string): string =>
  `${claim}.id IN coalesce(${event}.denied, [])`
