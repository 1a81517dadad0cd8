const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** What listens on this machine alone, for a reader who sits at it; undefined for others, who could not reach it. */
export const near = ({ host }: { readonly host: string }, address: string | undefined): string | undefined =>
  LOOPBACK.test(host) ? address : undefined
