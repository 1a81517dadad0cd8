/** Why the program cannot start, in one sentence that says what would be right. Shown as it is; never holds a secret. */
export class CannotStart extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'CannotStart'
  }
}
