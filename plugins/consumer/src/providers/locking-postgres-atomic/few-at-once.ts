import { AsyncLocalStorage } from "node:async_hooks"

/**
 * Lets no more than `most` pieces of work go on at the same time; the others wait their turn, first come first served.
 * What is done inside of such work counts with it, so that it never waits for the room that it has itself.
 */
export class FewAtOnce {
  private readonly turns = new AsyncLocalStorage<{ over: boolean }>()
  private readonly waiting: (() => void)[] = []
  private free: number

  constructor(most: number) {
    this.free = most
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    const outer = this.turns.getStore()
    // What work only set off and did not wait for, a subscriber say, outlives it and asks for itself.
    if (outer && !outer.over) return await work()
    if (this.free > 0) this.free -= 1
    else await new Promise<void>((resolve) => this.waiting.push(resolve))
    const turn = { over: false }
    try {
      return await this.turns.run(turn, work)
    } finally {
      turn.over = true
      const next = this.waiting.shift()
      if (next) next()
      else this.free += 1
    }
  }
}
