/** Milliseconds without a step of the camera after which the picture stands still. */
const STILL = 80
/** Pictures that take longer than this, on average over so many, come slowly: fewer than 45 a second. */
const SLOW = { milliseconds: 22, pictures: 6 }
/** Milliseconds for which a picture that comes slowly is not drawn anew while it moves. */
const HELD = 150
/** A longer gap is the hand's rest, not what the picture costs. */
const REST = 400

/** `slow`: the picture moves, and has been found to come so slowly that something is left out until it stands still. */
export type Motion = 'still' | 'moving' | 'slow'

/** Sigma's camera, as far as it is listened to. */
type Moved = { readonly on: (event: 'updated', listener: () => void) => unknown }

/** How the camera moves. */
export class Moving {
  #isMoving = false
  #isSlow = false
  #gaps: readonly number[] = []
  #last = 0

  /** `still` is told when a movement has ended. */
  constructor(camera: Moved, still: () => void) {
    let end: ReturnType<typeof setTimeout> | undefined
    camera.on('updated', () => {
      this.#isMoving = true
      clearTimeout(end)
      end = setTimeout(() => {
        this.#isMoving = false
        still()
      }, STILL)
    })
  }

  /** To be asked once for each picture that is drawn: that is how their pace is known. */
  next(now = performance.now()): Motion {
    const gap = now - this.#last
    this.#last = now
    if (!this.#isMoving) return 'still'
    if (gap < REST && !this.#isSlow) {
      this.#gaps = [...this.#gaps, gap].slice(-SLOW.pictures)
      const sum = this.#gaps.reduce((all, one) => all + one, 0)
      this.#isSlow = this.#gaps.length === SLOW.pictures && sum > SLOW.milliseconds * SLOW.pictures
    }
    return this.#isSlow ? 'slow' : 'moving'
  }

  /** Whether what was drawn last may be moved instead of being drawn anew. */
  holds(now = performance.now()): boolean {
    return this.#isSlow && this.#isMoving && now - this.#last < HELD
  }

  /** Another graph is drawn, whose pace is to be found anew. */
  forget(): void {
    this.#gaps = []
    this.#isSlow = false
  }
}
