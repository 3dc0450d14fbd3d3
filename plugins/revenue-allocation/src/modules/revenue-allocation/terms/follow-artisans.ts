import type { LedgerService } from "../service"
import { eraseSecrets, unerasedSecrets } from "./erase-secrets"
import { requireKeys } from "./keys"
import { recordRelease, unrecordedReleases } from "./record-release"

/**
 * Follows what became of artisans elsewhere: who left prison has terms that say so, who was erased has nothing sealed
 * here that nobody needs. Each artisan is a transaction of its own; what fails for one is left for the next time.
 * @param ids those of whom something was heard, or null for everybody (M8: an event can be lost)
 * @returns how many were released and erased, and for how many it failed
 */
export async function followArtisans(
  ledger: LedgerService,
  ids: readonly string[] | null
): Promise<{ released: number; erased: number; failed: { artisan_id: string; error: unknown }[] }> {
  const done = { released: 0, erased: 0, failed: [] as { artisan_id: string; error: unknown }[] }
  const each = async (artisanId: string, what: "released" | "erased", work: () => Promise<boolean>) => {
    try {
      if (await work()) done[what]++
    } catch (error) {
      done.failed.push({ artisan_id: artisanId, error })
    }
  }
  for (const id of await ledger.reading((context) => unrecordedReleases(context, ids))) {
    const keys = () => requireKeys(ledger.settings)
    await each(id, "released", () => ledger.inTransaction((context) => recordRelease(context, keys, id)))
  }
  for (const id of await ledger.reading((context) => unerasedSecrets(context, ids))) {
    await each(id, "erased", () => ledger.inTransaction((context) => eraseSecrets(context, id)))
  }
  return done
}
