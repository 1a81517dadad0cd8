/** A document as it is quoted. */
export type Citation = {
  readonly document: string
  readonly title: string
  /** True where the headline was not seen and the title is our own description. */
  readonly titleIsOurs: boolean
  readonly publisher: string
  readonly published: string | null
  /** Null unless exactly this address was seen on a public page. */
  readonly url: string | null
  /** Where in the document; null where the record gives no place. */
  readonly locator: string | null
  /** All of it in one line, to be put under a sentence. */
  readonly text: string
}

type Known = {
  readonly id: string
  readonly title: string
  readonly titleIsOurs: boolean
  readonly url: string | null
  readonly published: string | null
  readonly source: { readonly name: string } | null
}

export function citationOf(
  { id, title, titleIsOurs, url, published, source }: Known,
  locator: string | null = null,
): Citation {
  const publisher = source?.name ?? 'publisher not stated'
  // A headline stands in quotation marks; our own description of one must not look like one.
  const named = titleIsOurs ? `[${title}]` : `“${title}”`
  return {
    document: id,
    title,
    titleIsOurs,
    publisher,
    published,
    url,
    locator,
    text: [
      named,
      publisher,
      published ?? 'no date',
      ...(locator === null ? [] : [locator]),
      ...(url === null ? [] : [url]),
    ].join(', '),
  }
}
