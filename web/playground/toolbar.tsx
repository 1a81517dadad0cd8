import { ToolbarButton, ToolbarMenu, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useState } from 'react'
import { examples } from '../../src/playground/examples.ts'
import { ExamplesIcon, LinkIcon } from './icons.tsx'
import { addressOf, PLACE } from './link.ts'
import { exampleTabs, forgetTabs } from './tabs.ts'

const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // No clipboard without HTTPS, save on localhost.
    return false
  }
}

/** Puts the open query with its variables into the address, and the address into the clipboard. */
export const CopyLink = () => {
  const [outcome, setOutcome] = useState<string | null>(null)
  const state = useGraphiQL(({ queryEditor, variableEditor, operationName, operations }) => ({
    queryEditor,
    variableEditor,
    operationName,
    operations,
  }))

  const share = async () => {
    const several = (state.operations?.length ?? 0) > 1
    const address = addressOf({
      query: state.queryEditor?.getValue() ?? '',
      variables: state.variableEditor?.getValue() ?? '',
      operationName: several ? (state.operationName ?? null) : null,
    })
    window.history.replaceState(null, '', address)
    const copied = await copy(window.location.href)
    setOutcome(copied ? 'Link copied' : 'The link is in the address bar')
    setTimeout(() => setOutcome(null), 2500)
  }

  return (
    <>
      <ToolbarButton label={outcome ?? 'Copy a link to this query'} onClick={() => void share()}>
        <LinkIcon />
      </ToolbarButton>
      <output className="share-outcome">{outcome}</output>
    </>
  )
}

/** Opens any of the examples in a tab, or begins anew with all of them. */
export const Examples = () => {
  const { addTab, changeTab } = useGraphiQLActions()
  const { tabs, queryEditor, variableEditor } = useGraphiQL(state => ({
    tabs: state.tabs,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }))

  const open = (index: number) => {
    const example = exampleTabs[index]
    if (!example) return
    const already = tabs.findIndex(tab => tab.query === example.query)
    if (already >= 0) return changeTab(already)
    addTab()
    queryEditor?.setValue(example.query)
    variableEditor?.setValue(example.variables)
  }

  const reset = () => {
    if (!window.confirm('Close all tabs and begin again with the examples? The history keeps what you ran.'))
      return
    forgetTabs()
    window.location.assign(PLACE)
  }

  return (
    <ToolbarMenu
      button={
        <button type="button" className="graphiql-un-styled graphiql-toolbar-button" aria-label="Examples">
          <ExamplesIcon />
        </button>
      }
    >
      {examples.map((example, index) => (
        <ToolbarMenu.Item key={example.name} className="example" onSelect={() => open(index)}>
          {example.title}
        </ToolbarMenu.Item>
      ))}
      <ToolbarMenu.Item className="example reset" onSelect={reset}>
        Reset all tabs to the examples
      </ToolbarMenu.Item>
    </ToolbarMenu>
  )
}
