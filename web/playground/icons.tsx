import type { ReactNode } from 'react'

/** Drawn like GraphiQL's own: 1.5 px lines in the colour of the text. */
const Icon = ({ children }: { children: ReactNode }) => (
  <svg className="graphiql-toolbar-icon" viewBox="0 0 18 18" fill="none" aria-hidden="true">
    <g stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
      {children}
    </g>
  </svg>
)

export const LinkIcon = () => (
  <Icon>
    <path d="M7.5 10.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1.2 1.2" />
    <path d="M10.5 7.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1.2-1.2" />
  </Icon>
)

export const ExamplesIcon = () => (
  <Icon>
    <path d="M3 4.5h.01M3 9h.01M3 13.5h.01M6.5 4.5H15M6.5 9H15M6.5 13.5H15" />
  </Icon>
)
