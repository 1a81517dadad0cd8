import anyAscii from 'any-ascii'

/** Vowel points of Arabic and Hebrew, which print leaves out mostly, and what only stretches an Arabic word. */
const POINTS = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670]/g

/**
 * The key under which a name is stored and looked up: Latin letters and digits in lower case, one space
 * between words. "Азербайджан", "AZƏRBAYCAN" and " Azərbaycan " lose script, case and marks; two names with
 * the same key are the same name to a reader who types.
 */
export function nameKey(text: string): string {
  return anyAscii(text.normalize('NFC').toLowerCase().replace(POINTS, '').replaceAll('آ', 'ا'))
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
