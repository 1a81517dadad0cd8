import type { Fact } from '../card.ts'

/** A fact, or nothing where nobody says it. */
export const fact = (
  label: string,
  text: string | null | undefined | false,
  href?: string,
): readonly Fact[] => (text ? [{ label, text, ...(href !== undefined && { href }) }] : [])
