import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import type { Link } from './link.ts'
import { narrow } from './narrow.ts'
import { OpeningRun, TrueAddress } from './opening-run.tsx'
import { ReadableLines } from './readable-lines.tsx'
import { RunKey } from './run-key.tsx'
import { store } from './store.ts'
import { firstTabs } from './tabs.ts'
import { ThemeOnPage } from './theme-on-page.tsx'
import { CopyLink, Examples } from './toolbar.tsx'

const fetcher = createGraphiQLFetcher({ url: '/graphql' })

/** GraphiQL with the examples in its tabs, or with a linked query in a tab of its own. */
export const Playground = ({ link }: { link: Link | null }) => (
  <GraphiQL
    fetcher={fetcher}
    storage={store}
    defaultTabs={firstTabs(link)}
    {...(link && { initialQuery: link.query, initialVariables: link.variables })}
    defaultEditorToolsVisibility={narrow.matches ? false : 'variables'}
    schemaDescription
    inputValueDeprecation
    shouldPersistHeaders={false}
    showPersistHeadersSettings
  >
    <GraphiQL.Logo>
      <a className="wordmark" href="/" title="Demarche: diplomatic relations as a graph">
        <img src="/favicon.svg" alt="" width="18" height="18" />
        Demarche
      </a>
    </GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, merge, copy }) => (
        <>
          {prettify}
          {merge}
          {copy}
          <CopyLink />
          <Examples />
        </>
      )}
    </GraphiQL.Toolbar>
    <ThemeOnPage />
    <RunKey />
    <ReadableLines />
    <OpeningRun link={link} />
    <TrueAddress />
  </GraphiQL>
)
