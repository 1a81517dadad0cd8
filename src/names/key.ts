import anyAscii from 'any-ascii'

/**
 * The key under which a name is stored and looked up: Latin letters and digits in lower case, one space
 * between words. "Азербайджан", "AZƏRBAYCAN" and " Azərbaycan " lose script, case and marks; two names with
 * the same key are the same name to a reader who types.
 */
export function nameKey(text: string): string {
  return anyAscii(text.normalize('NFC').toLowerCase())
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
