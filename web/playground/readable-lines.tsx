import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'
import { narrow } from './narrow.ts'

/** Wraps long lines of the query, and on a narrow screen gives the room of the line numbers to the query. */
export const ReadableLines = () => {
  const queryEditor = useGraphiQL(state => state.queryEditor)
  useEffect(() => {
    if (!queryEditor) return
    const apply = () => {
      const folding = !narrow.matches
      queryEditor.updateOptions({
        wordWrap: 'on',
        lineNumbers: narrow.matches ? 'off' : 'on',
        folding,
        glyphMargin: false,
      })
    }
    apply()
    narrow.addEventListener('change', apply)
    return () => narrow.removeEventListener('change', apply)
  }, [queryEditor])
  return null
}
