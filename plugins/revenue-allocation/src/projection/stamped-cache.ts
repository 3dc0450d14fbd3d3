/**
 * Keeps in memory what was computed, for as long as its stamp is the same. Whoever asks brings the stamp of now, so
 * nothing has to tell a process that something changed. The least recently used go first.
 */
export class StampedCache<Value> {
  private readonly kept = new Map<string, { stamp: string; value: Promise<Value> }>()

  /** @param most how many are kept */
  constructor(private readonly most: number) {}

  /**
   * What is kept under the key with this stamp; else what `compute` gives, once for all who ask meanwhile. A failure
   * is not kept.
   */
  async get(key: string, stamp: string, compute: () => Promise<Value>): Promise<Value> {
    const before = this.kept.get(key)
    this.kept.delete(key)
    const entry = before?.stamp === stamp ? before : { stamp, value: compute() }
    this.kept.set(key, entry)
    if (this.kept.size > this.most) this.forgetOldest()
    try {
      return await entry.value
    } catch (error) {
      if (this.kept.get(key) === entry) this.kept.delete(key)
      throw error
    }
  }

  private forgetOldest(): void {
    for (const key of this.kept.keys()) {
      this.kept.delete(key)
      return
    }
  }
}
