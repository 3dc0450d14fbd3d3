import { rows, sql, type SqlManager } from "../postgres-es/sql"

/** How far Meilisearch is with one index. */
export interface IndexMirrorState {
  index: string
  /** It was found to hold everything, and nothing since gives reason to doubt that. */
  whole: boolean
  /** Documents that were written and are not pushed. */
  waiting: number
  /** Seconds that the first of them waits; 0 without any. */
  oldestSeconds: number
  /** What the last push failed with; null when it did not. */
  lastError: string | null
  deleting: boolean
}

type Raw = {
  physical_name: string
  whole: boolean
  waiting: number
  oldest: number | null
  last_error: string | null
  deleting: boolean
}

/** The state of every mirrored index; none where there is no mirror. */
export async function mirrorStates(manager: Pick<SqlManager, "execute">): Promise<IndexMirrorState[]> {
  const found = await rows<Raw>(
    manager,
    sql`SELECT m."physical_name", m."deleting", m."last_error",
          m."checked_at" IS NOT NULL AND NOT m."refill" AND NOT m."deleting" AS "whole",
          (SELECT count(*)::int FROM "search_mirror_change" c WHERE c."physical_name" = m."physical_name") AS "waiting",
          (SELECT extract(epoch FROM clock_timestamp() - min(c."changed_at"))::float8 FROM "search_mirror_change" c
            WHERE c."physical_name" = m."physical_name") AS "oldest"
        FROM "search_mirror" m ORDER BY m."physical_name"`
  )
  return found.map((row) => ({
    index: row.physical_name,
    whole: row.whole,
    waiting: row.waiting,
    oldestSeconds: row.oldest ?? 0,
    lastError: row.last_error,
    deleting: row.deleting,
  }))
}

/**
 * What is known of the mirror, looked at again when it may have moved. Counting what waits is left out: it is asked
 * by every search, and in the middle of a first fill there is much to count.
 */
export class KnownStates {
  #known = new Map<string, { whole: boolean; oldestSeconds: number }>()
  #looked = -Infinity
  #looking: Promise<void> | undefined

  constructor(
    private readonly manager: SqlManager,
    private readonly ageMs: number,
    private readonly now: () => number = Date.now
  ) {}

  /** Whether an index may answer, and how old its oldest change is; undefined for one that is not mirrored. */
  async of(index: string): Promise<{ whole: boolean; oldestSeconds: number } | undefined> {
    if (this.now() - this.#looked >= this.ageMs) {
      this.#looking ??= this.#look().finally(() => {
        this.#looking = undefined
      })
      await this.#looking
    }
    return this.#known.get(index)
  }

  /** Any index that was whole when it was last looked. */
  one(): string | undefined {
    return [...this.#known].find(([, { whole }]) => whole)?.[0]
  }

  /** What was known no longer holds. */
  forget(): void {
    this.#looked = -Infinity
  }

  async #look(): Promise<void> {
    const started = this.now()
    const found = await rows<{ physical_name: string; whole: boolean; oldest: number }>(
      this.manager,
      sql`SELECT m."physical_name",
            m."checked_at" IS NOT NULL AND NOT m."refill" AND NOT m."deleting" AS "whole",
            coalesce(extract(epoch FROM clock_timestamp() - (SELECT c."changed_at" FROM "search_mirror_change" c
              WHERE c."physical_name" = m."physical_name" ORDER BY c."changed_at" LIMIT 1)), 0)::float8 AS "oldest"
          FROM "search_mirror" m`
    )
    this.#known = new Map(
      found.map((row) => [row.physical_name, { whole: row.whole, oldestSeconds: row.oldest }])
    )
    this.#looked = started
  }
}
