type Output = Pick<NodeJS.WriteStream, "write" | "isTTY">

/**
 * Tells how far a long step is: done, total, rate and time left.
 * On a terminal one line that changes; elsewhere a plain line at the start of each tenth and at the end.
 */
export class Progress {
  #done = 0
  #lastTenth = -1
  readonly #began: number

  constructor(
    private readonly label: string,
    private readonly total: number,
    private readonly out: Output = process.stdout,
    private readonly now: () => number = Date.now
  ) {
    this.#began = now()
  }

  advance(by = 1): void {
    this.#done += by
    const tenth = this.total ? Math.floor((this.#done * 10) / this.total) : 10
    const finished = this.#done >= this.total
    if (this.out.isTTY) {
      this.out.write(`\r\x1b[K${this.line()}${finished ? "\n" : ""}`)
    } else if (finished || tenth > this.#lastTenth) {
      this.#lastTenth = tenth
      this.out.write(`${this.line()}\n`)
    }
  }

  /** The text of the line as it stands. */
  line(): string {
    const seconds = Math.max((this.now() - this.#began) / 1000, 0.001)
    const rate = this.#done / seconds
    const left = rate > 0 ? Math.ceil((this.total - this.#done) / rate) : 0
    const tail = this.#done >= this.total ? `${seconds.toFixed(1)} s` : `${left} s left`
    return `  ${this.label}: ${this.#done} of ${this.total}, ${rate.toFixed(0)}/s, ${tail}`
  }
}
