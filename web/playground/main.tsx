import './workers.ts'
import 'graphiql/graphiql.css'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import './playground.css'
import { createRoot } from 'react-dom/client'
import { readLink } from './link.ts'
import { Playground } from './playground.tsx'
import { renewUntouchedExamples } from './tabs.ts'

const place = document.getElementById('playground')
if (place === null) throw new Error('The page has no #playground.')

renewUntouchedExamples()
createRoot(place).render(<Playground link={readLink(window.location)} />)
