/** A failure whose message already tells the reader what happened and what to do; it needs no stack. */
export class StartError extends Error {
  constructor(
    message: string,
    /** Where the whole output lies, and its last lines. */
    readonly log?: { file: string; tail: string[] }
  ) {
    super(message)
    this.name = "StartError"
  }
}
