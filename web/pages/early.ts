// Runs before the first paint, so that a theme chosen by hand in the playground does not begin with a flash of the system's.
try {
  const theme = localStorage.getItem('demarche:graphiql:theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // The store is closed to this page: the system's theme it is.
}
