import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect } from 'react'

const dark = window.matchMedia('(prefers-color-scheme: dark)')

/**
 * Keeps the page's ground and scroll bars in the theme chosen in the settings, and the editors in the system's
 * where none is chosen: Monaco reads that once and would not follow it at dusk.
 */
export const ThemeOnPage = () => {
  const theme = useGraphiQL(state => state.theme)
  const { setTheme } = useGraphiQLActions()
  useEffect(() => {
    if (theme) {
      document.documentElement.dataset.theme = theme
      return
    }
    delete document.documentElement.dataset.theme
    const follow = () => setTheme(null)
    dark.addEventListener('change', follow)
    return () => dark.removeEventListener('change', follow)
  }, [theme, setTheme])
  return null
}
