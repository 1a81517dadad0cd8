import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect, useRef } from 'react'
import { type Link, PLACE, readLink } from './link.ts'
import { exampleTabs } from './tabs.ts'

/**
 * Once the editors stand, answers the query that the page opens with: the first example, or the linked one. Only
 * a query: a link must not make a visitor write.
 */
export const OpeningRun = ({ link }: { link: Link | null }) => {
  const { run, changeTab, setOperationName } = useGraphiQLActions()
  const { queryEditor, ready, operations, tabs, activeTabIndex } = useGraphiQL(state => ({
    queryEditor: state.queryEditor,
    ready: Boolean(state.queryEditor && state.variableEditor && state.responseEditor),
    operations: state.operations,
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
  }))
  const done = useRef(false)

  useEffect(() => {
    if (done.current || !ready || !queryEditor || !operations) return
    done.current = true
    const query = queryEditor.getValue()
    if (query !== (tabs[activeTabIndex]?.query ?? '')) {
      // Another tab was chosen before its editor had loaded, and GraphiQL has not put its query in.
      changeTab(activeTabIndex)
      return
    }
    if (query !== (link?.query ?? exampleTabs[0]?.query)) return
    const named = link?.operationName
    const chosen = operations.find(operation => operation.name?.value === named) ?? operations[0]
    if (named && chosen?.loc) {
      // Ctrl-Enter runs the operation at the cursor.
      const position = queryEditor.getModel()?.getPositionAt(chosen.loc.start)
      if (position) queryEditor.setPosition(position)
      setOperationName(named)
    }
    if (chosen?.operation === 'query') void run()
  }, [ready, queryEditor, operations, tabs, activeTabIndex, link, run, changeTab, setOperationName])

  return null
}

/** Keeps the address true: once the open tab is no longer what the link in it says, the link goes. */
export const TrueAddress = () => {
  const tab = useGraphiQL(state => state.tabs[state.activeTabIndex])
  useEffect(() => {
    const shown = readLink(window.location)
    if (!shown || !tab) return
    if (shown.query === tab.query && shown.variables === (tab.variables ?? '')) return
    window.history.replaceState(null, '', PLACE)
  }, [tab])
  return null
}
