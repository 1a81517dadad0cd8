/** Where the editors stand one above the other; the same width as in playground.css. */
export const narrow: MediaQueryList = window.matchMedia('(max-width: 760px)')
