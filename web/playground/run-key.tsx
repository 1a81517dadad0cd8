import { useGraphiQLActions } from '@graphiql/react'
import { useEffect } from 'react'

const inEditor = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.monaco-editor') !== null

/** Ctrl-Enter runs the query wherever the focus is, not only in the editors, which take the key themselves. */
export const RunKey = () => {
  const { run } = useGraphiQLActions()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || inEditor(event.target)) return
      event.preventDefault()
      event.stopPropagation()
      void run()
    }
    // Before the focused button takes it for a click.
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [run])
  return null
}
