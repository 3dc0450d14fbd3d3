import { StubError } from "./stub-error"

export type StubTask = {
  uid: number
  indexUid: string | null
  type: string
  status: "enqueued" | "processing" | "succeeded" | "failed" | "canceled"
  error: { message: string; code: string; type: string; link: string } | null
  enqueuedAt: string
}

type Failure = { message: string; code: string; type?: string; times: number }

/** Tasks of the stub: done one after the other, some time after they were accepted, as the server does. */
export class StubTasks {
  readonly all: StubTask[] = []
  #held = false
  #running = false
  #work = new Map<number, () => void>()
  #failures: Failure[] = []

  /** Takes work in; it is done later. */
  enqueue(type: string, indexUid: string | null, work: () => void): StubTask {
    const task: StubTask = {
      uid: this.all.length,
      indexUid,
      type,
      status: "enqueued",
      error: null,
      enqueuedAt: new Date().toISOString(),
    }
    this.all.push(task)
    this.#work.set(task.uid, work)
    this.#wake()
    return task
  }

  /** Nothing is done from now on: tasks wait, as on a server that has much to do. */
  hold(): void {
    this.#held = true
  }

  release(): void {
    this.#held = false
    this.#wake()
  }

  /** The next tasks (of one type, or any) are accepted and then fail. */
  failNext(failure: Failure): void {
    this.#failures.push({ ...failure })
  }

  /** A server that was killed comes back without what it had not done. */
  loseWaiting(): void {
    this.#work.clear()
    this.#failures = []
    this.#held = false
    for (const task of this.all) {
      if (task.status === "enqueued") task.status = "canceled"
    }
  }

  #wake(): void {
    if (this.#running || this.#held) return
    this.#running = true
    setImmediate(() => {
      this.#running = false
      const [next] = this.#work.keys()
      if (next === undefined || this.#held) return
      const work = this.#work.get(next) as () => void
      this.#work.delete(next)
      this.#run(this.all[next] as StubTask, work)
      this.#wake()
    })
  }

  #run(task: StubTask, work: () => void): void {
    try {
      this.#failIfTold(task)
      work()
      task.status = "succeeded"
    } catch (error) {
      if (!(error instanceof StubError)) throw error
      task.status = "failed"
      task.error = error.body()
    }
  }

  #failIfTold(task: StubTask): void {
    const failure = this.#failures.find(({ type, times }) => times > 0 && (type ?? task.type) === task.type)
    if (failure) {
      failure.times--
      throw new StubError(400, failure.code, failure.message)
    }
  }
}
