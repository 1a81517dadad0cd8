/**
 * The events on a curve as one stop of the Tab key: arrows go from one to the next in the order of time, Home and End to
 * the first and last, Enter opens. `onChange` is told which event has the focus or the pointer; undefined for none.
 */
export function walkMarks(svg: SVGSVGElement, onChange: (event: string | undefined) => void): void {
  const marks = [...svg.querySelectorAll<SVGAElement>('a.mark')]
  const goTo = (place: number) => {
    const next = marks[Math.min(marks.length - 1, Math.max(0, place))]
    for (const mark of marks) mark.setAttribute('tabindex', mark === next ? '0' : '-1')
    next?.focus()
  }
  for (const [place, mark] of marks.entries()) {
    mark.setAttribute('tabindex', place === 0 ? '0' : '-1')
    mark.addEventListener('keydown', event => {
      const to = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: marks.length - 1 }[event.key]
      if (to === undefined) return
      event.preventDefault()
      goTo(to)
    })
  }
  const told = (event: Event) => {
    const mark = event.target instanceof Element ? event.target.closest<SVGAElement>('[data-event]') : null
    onChange(mark?.dataset.event)
  }
  for (const type of ['focusin', 'pointerover']) svg.addEventListener(type, told)
  for (const type of ['focusout', 'pointerleave']) svg.addEventListener(type, () => onChange(undefined))
}

/** Shows which event is meant, in the figure and in the list of events beneath it. */
export function choose(root: ParentNode, event: string | undefined): void {
  for (const old of root.querySelectorAll('[data-event].chosen')) old.classList.remove('chosen')
  if (event === undefined) return
  for (const found of root.querySelectorAll(`[data-event="${CSS.escape(event)}"]`))
    found.classList.add('chosen')
}
