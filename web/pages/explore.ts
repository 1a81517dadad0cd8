import { queryOf, type View, viewOf } from '../../src/explore/address.ts'
import { controls } from '../../src/explore/controls.ts'
import { closed, opening, outline } from '../../src/explore/outline.ts'
import { panel } from '../../src/explore/panel.ts'
import { patient } from '../../src/explore/patient.ts'
import { type Known, NOTHING, readView } from '../../src/explore/read.ts'
import { shownInWords } from '../../src/explore/shown.ts'
import { graphOf } from '../../src/explore/walk.ts'
import './explore.css'
import { ask } from './explore/ask.ts'
import { keepingFocus } from './explore/focus.ts'
import { arrowKeys } from './explore/keys.ts'
import { Picture } from './explore/picture.ts'

/*
 * The explorer's page with a script: the picture, and the same lists, facts and filters without loading the page again.
 * The address is the view, before and after each step.
 */

const root = document.querySelector<HTMLElement>('#explore')
if (root) begin(root)

function begin(root: HTMLElement): void {
  const part = (id: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`#${id}`)
    if (!found) throw new Error(`The page has no #${id}.`)
    return found
  }
  const [list, facts, shown, trouble] = [part('list'), part('panel'), part('shown'), part('trouble')]
  const browser = root.dataset.browser || undefined
  let view = viewOf(new URLSearchParams(location.search))
  let known = seen(root.dataset.known)
  let asked = 0

  const show = () => {
    const graph = graphOf(view, known)
    keepingFocus(list, () => {
      list.innerHTML = outline(view, graph).text
    })
    const wasInPanel = facts.contains(document.activeElement)
    facts.innerHTML = panel(view, known, graph, browser).text
    if (wasInPanel) facts.focus()
    shown.textContent = shownInWords(graph)
    picture?.show(graph, view.at ?? view.from)
  }

  /** Reads and shows another view; on failure all stays as it was, and is told why. */
  const go = async (next: View, keep: 'push' | 'replace' | 'there') => {
    const own = ++asked
    const base = filtersOf(next) === filtersOf(view) ? known : NOTHING
    root.setAttribute('aria-busy', 'true')
    trouble.textContent = ''
    try {
      const read = await readView(patient(ask), next, base)
      if (own !== asked) return
      const isRefiltered = base !== known || filtersOf(next, true) !== filtersOf(view, true)
      view = next
      known = read
      const address = `/explore${queryOf(view)}`
      if (keep === 'push') history.pushState(null, '', address)
      if (keep === 'replace') history.replaceState(null, '', address)
      if (isRefiltered || keep === 'there') part('controls').innerHTML = controls(view).text
      else hiddenFields(root, view)
      show()
    } catch (error) {
      if (own === asked) trouble.textContent = error instanceof Error ? error.message : String(error)
    } finally {
      if (own === asked) root.removeAttribute('aria-busy')
    }
  }
  const step = (change: Partial<View>) => go({ ...view, ...change }, 'push')

  const picture = drawnIn(part('picture'), trouble, id => void step(opening(view, id)))
  arrowKeys(
    list,
    id => void step(opening(view, id)),
    id => void (view.open.includes(id) && step(closed(view, id))),
  )
  root.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    const to = new URL(link.href)
    if (to.origin !== location.origin || to.pathname !== '/explore') return
    event.preventDefault()
    const next = viewOf(to.searchParams)
    if (next.from === view.from) void go(next, 'push')
    else location.assign(to)
  })
  root.addEventListener('submit', event => {
    if (!(event.target instanceof HTMLFormElement) || event.target.id !== 'filters') return
    event.preventDefault()
    filtered(event.target)
  })
  root.addEventListener('change', event => {
    const form = event.target instanceof HTMLInputElement ? event.target.form : null
    if (form?.id === 'filters') filtered(form)
  })
  const filtered = (form: HTMLFormElement) => {
    const values = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    )
    try {
      void go(viewOf(new URLSearchParams(values)), 'push')
    } catch (error) {
      trouble.textContent = error instanceof Error ? error.message : String(error)
    }
  }
  addEventListener('popstate', () => {
    const next = viewOf(new URLSearchParams(location.search))
    if (next.from === view.from) void go(next, 'there')
    else location.reload()
  })
  show()
}

/** What the server has read for this very view. */
function seen(text: string | undefined): Known {
  // Written by the page's own server from the same types.
  const { cards, opened } = JSON.parse(text ?? '{}')
  return { cards: new Map(cards), opened: new Map(opened) }
}

/** Whether things must be read anew: kinds only hide what is known. */
const filtersOf = ({ types, classes, since, until, kinds }: View, withKinds = false) =>
  JSON.stringify([types, classes, since, until, withKinds && kinds])

/** The form sends them along; its ticks stay as they are. */
function hiddenFields(root: HTMLElement, view: View): void {
  const set = (name: string, value: string) => {
    const field = root.querySelector<HTMLInputElement>(`#filters input[name=${name}]`)
    if (field) field.value = value
  }
  set('open', view.open.join(','))
  set('at', view.at ?? '')
}

/** Undefined where the browser cannot draw; the lists do without. */
function drawnIn(place: HTMLElement, trouble: HTMLElement, click: (id: string) => void): Picture | undefined {
  place.hidden = false
  try {
    const picture = new Picture(place, click)
    place.append(buttons(picture))
    return picture
  } catch {
    place.hidden = true
    trouble.textContent =
      'This browser draws no WebGL, so there is no picture; the lists below hold all of it.'
    return undefined
  }
}

function buttons(picture: Picture): HTMLElement {
  const group = document.createElement('div')
  group.className = 'zoom'
  const ways = [
    ['in', '+', 'Nearer'],
    ['out', '−', 'Further'],
    ['all', '□', 'All of it'],
  ] as const
  for (const [by, sign, name] of ways) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = sign
    button.title = name
    button.setAttribute('aria-label', name)
    button.addEventListener('click', () => picture.zoom(by))
    group.append(button)
  }
  return group
}
