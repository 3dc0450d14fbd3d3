import type { LedgerService } from "../service"
import { managerOf } from "../transaction"

/** PostgreSQL's word for a lock that did not come in time. */
const LOCK_NOT_AVAILABLE = "55P03"

/**
 * Adds the entries posted since the last time to the kept sums, so that pages over millions of entries stay fast. What
 * pages show does not depend on it: they add what is not in the sums yet (M10).
 * @returns how many entries; null when postings did not pause for half a second, which the next run makes up for
 */
export async function rollUp(ledger: LedgerService): Promise<number | null> {
  return await ledger.reading(async (context) => {
    const manager = managerOf(context)
    // Two statements, each a transaction of its own: the mark's lock is gone before the adding up begins.
    const marks = await manager
      .execute<{ entry_id: string; transaction_id: string }[]>(
        "select entry_id, transaction_id from ledger_mark()"
      )
      .catch((error: unknown) => {
        if ((error as { code?: unknown } | null)?.code === LOCK_NOT_AVAILABLE) return []
        throw error
      })
    const [mark] = marks
    if (!mark) return null
    const [done] = await manager.execute<{ added: string }[]>("select ledger_roll_up(?, ?) as added", [
      mark.entry_id,
      mark.transaction_id,
    ])
    return Number(done?.added ?? 0)
  })
}
