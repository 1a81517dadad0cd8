/** A question that one claim of the article answers: of what, by which property, and what it says. */
export type Asked = readonly [
  question: string,
  of: string,
  property: string,
  value: string | RegExp,
  speaker?: string,
]

export const MFA = 'organization:aze-mfa'
