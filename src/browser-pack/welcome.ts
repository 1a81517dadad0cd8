import type { Welcome } from '../neo4j/managed/profile.ts'

/** Where the files of the pack stand on this server. */
export const FILES = {
  style: '/browser-pack/style.grass',
  guide: '/browser-pack/guide.html',
  favourites: '/browser-pack/favourites.zip',
} as const

/** The commands that load the pack into Neo4j Browser, as they are typed there. `here`: this server as that browser reaches it. */
export const commandsFrom = (here: string) => ({
  style: `:style ${here}${FILES.style}`,
  guide: `:guide ${here}${FILES.guide}`,
})

/** What the Browser of our own Neo4j does when somebody connects: pictures that read, and the guide beside them. */
export function welcomeFrom(here: string): Welcome {
  const { style, guide } = commandsFrom(here)
  return {
    commands: [style, guide].map(command => command.slice(1)),
    // This server alone: nothing is fetched from elsewhere unasked.
    hosts: [...new Set(['localhost', '127.0.0.1', new URL(here).hostname])],
  }
}
