import type { Ambient } from '../selection/declare.ts'

/** What a reader could have known by the ambient day: an event or claim counts from the day of its first document. */
export const knownBy = (variable: string, ambient: Ambient): string[] =>
  ambient.asKnownOn ? [`${variable}.known <= ${ambient.asKnownOn}`] : []
