/**
 * A value for which the index is not defined. `parameter` names the argument or the row's column
 * (`halfLife`, `from`, `score`); `message` says what would be right and may be shown to anyone.
 */
export class OutOfRange extends Error {
  readonly parameter: string
  constructor(parameter: string, message: string) {
    super(message)
    this.name = 'OutOfRange'
    this.parameter = parameter
  }
}
