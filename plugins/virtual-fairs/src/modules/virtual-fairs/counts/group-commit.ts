import type { Count } from "../../../domain/count"
import type { ManyOf } from "./add-counts"

/** How long things to count gather before they are written, in milliseconds. */
const GATHER_MS = 100
/** The most different things that gather: who asks for more made them up. */
const MOST_KINDS = 10_000

type Gathering = { counts: Map<string, ManyOf>; written: Promise<void> }

/**
 * Writes what many requests count in one statement, however many there are, and lets each of them know when its own is
 * in the database: what was answered is never lost, whenever the process ends.
 */
export class GroupCommit {
  private gathering: Gathering | null = null
  /** One statement at a time; what comes meanwhile gathers for the next. */
  private last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly write: (counts: readonly ManyOf[]) => Promise<void>,
    private readonly gatherMs = GATHER_MS
  ) {}

  /**
   * Counts one.
   * @returns once it is written, with the failure where it could not be; false where too much is waiting already
   */
  async add(count: Count): Promise<boolean> {
    this.gathering ??= this.begin()
    const { counts, written } = this.gathering
    const key = `${count.fair} ${count.stand ?? ""} ${count.kind}`
    const many = counts.get(key)
    if (many) many.n += 1
    else if (counts.size >= MOST_KINDS) return false
    else counts.set(key, { ...count, n: 1 })
    await written
    return true
  }

  private begin(): Gathering {
    const counts = new Map<string, ManyOf>()
    const written = this.writeAfter(counts)
    this.last = written.catch(() => undefined)
    return { counts, written }
  }

  private async writeAfter(counts: ReadonlyMap<string, ManyOf>): Promise<void> {
    await Promise.all([new Promise((resolve) => setTimeout(resolve, this.gatherMs)), this.last])
    this.gathering = null
    await this.write([...counts.values()])
  }
}
