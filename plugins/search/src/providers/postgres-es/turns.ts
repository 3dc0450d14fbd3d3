/** Lets a few do something at once, and the others wait for their turn in the order they came. */
export class Turns {
  #free: number
  readonly #waiting: (() => void)[] = []

  /** @param limit how many at once */
  constructor(limit: number) {
    this.#free = limit
  }

  /**
   * @param longestMs how long to wait for a turn
   * @param tooLate the error for who waited as long in vain
   */
  async take<T>(run: () => Promise<T>, longestMs: number, tooLate: () => Error): Promise<T> {
    if (this.#free > 0) {
      this.#free--
    } else {
      await this.#turn(longestMs, tooLate)
    }
    try {
      return await run()
    } finally {
      const next = this.#waiting.shift()
      if (next) {
        next()
      } else {
        this.#free++
      }
    }
  }

  #turn(longestMs: number, tooLate: () => Error): Promise<void> {
    return new Promise((resolve, reject) => {
      const called = () => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(called), 1)
        reject(tooLate())
      }, longestMs)
      this.#waiting.push(called)
    })
  }
}
