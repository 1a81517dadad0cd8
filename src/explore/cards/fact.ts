import type { Fact } from '../card.ts'

/** A fact, or nothing where nobody says it. */
export const fact = (
  label: string,
  text: string | null | undefined | false,
  href?: string,
): readonly Fact[] => (text ? [{ label, text, ...(href !== undefined && { href }) }] : [])

/** A property of claims as words: eventDate is "event date". */
export const spaced = (property: string): string =>
  property.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
