/** Says what a step is at, in a few words: "120 files fetched". */
export type Say = (detail: string) => void

/** Tells whoever waits what is being done and how long it took. */
export type Progress = {
  readonly step: <T>(title: string, work: (say: Say) => Promise<T>) => Promise<T>
}

export type Screen = {
  readonly write: (text: string) => void
  /** Whether lines may be overwritten and coloured: a terminal without NO_COLOR. */
  readonly lively: boolean
}

export const silent: Progress = { step: (_title, work) => work(() => {}) }

/** A log gets the start of a step only where it takes so long that a reader may think it hangs (milliseconds). */
const LONG = 2_000
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

export const progressOn = (screen: Screen): Progress => (screen.lively ? lively(screen) : plain(screen))

function plain({ write }: Screen): Progress {
  return {
    step: async (title, work) => {
      const started = performance.now()
      const long = setTimeout(() => write(`${title} ...\n`), LONG)
      try {
        const outcome = await work(() => {})
        write(`${title} (${since(started)})\n`)
        return outcome
      } catch (error) {
        write(`${title}: failed after ${since(started)}\n`)
        throw error
      } finally {
        clearTimeout(long)
      }
    },
  }
}

function lively({ write }: Screen): Progress {
  const line = (mark: string, colour: number, text: string) =>
    `\r\u001b[2K\u001b[${colour}m${mark}\u001b[0m ${text}`
  return {
    step: async (title, work) => {
      const started = performance.now()
      let detail = ''
      let frame = 0
      const draw = () => {
        const text = [title, detail, since(started)].filter(Boolean).join('  ')
        write(line(FRAMES[frame++ % FRAMES.length] ?? '', 36, text))
      }
      draw()
      const clock = setInterval(draw, 100)
      try {
        const outcome = await work(said => {
          detail = said
        })
        clearInterval(clock)
        write(`${line('✔', 32, `${title}  ${since(started)}`)}\n`)
        return outcome
      } catch (error) {
        clearInterval(clock)
        write(`${line('✖', 31, `${title}  ${since(started)}`)}\n`)
        throw error
      }
    },
  }
}

/** "850 ms", "4.2 s", "1 min 5 s" */
export function since(started: number, now = performance.now()): string {
  const milliseconds = Math.max(0, now - started)
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 60_000) return `${(milliseconds / 1_000).toFixed(1)} s`
  const seconds = Math.round(milliseconds / 1_000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
