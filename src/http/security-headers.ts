/**
 * For every page of ours: nothing is asked of another origin, nothing inline runs, nobody frames it.
 * Styles may be inline, since Monaco and React write them; scripts and workers may not, blob: included.
 */
const policy = {
  'default-src': "'self'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'object-src': "'none'",
}

/**
 * A worker obeys the policy that came with its own file, not the page's, so assets carry these headers too.
 * `same-origin`: a query in the address is nobody else's business.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': written(policy),
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

/** The same for a page that pages of these origins may show in a frame, and our own. */
export const framedBy = (origins: readonly string[]): Readonly<Record<string, string>> => ({
  ...securityHeaders,
  'content-security-policy': written({ ...policy, 'frame-ancestors': ["'self'", ...origins].join(' ') }),
})

function written(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}
