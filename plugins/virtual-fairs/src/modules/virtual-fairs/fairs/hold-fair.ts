import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { noSuch } from "@tejido/provenance/modules/provenance/lots/reach"
import type { FairMode, FairWords, Venue } from "../../../domain/fair-content"
import { type FairState, fairState, type FairTimes } from "../../../domain/fair-state"
import { ToldRefusal } from "../../../domain/told-refusal"
import { managerOf } from "../transaction"

/** A fair that is about to be changed, or whose state decides over something of it. */
export type HeldFair = FairTimes & {
  id: string
  handle: string
  words: FairWords
  mode: FairMode
  venue: Venue | null
  version: number
  updated_by: string
  updated_at: Date
  /** The database's clock, which is everybody's: what every process calls now. */
  at: Date
  state: FairState
}

const COLUMNS = `id, handle, words, mode, venue, published_at, call_opens_at, call_closes_at, announced_at, opens_at,
  closes_at, archived_at, cancelled_at, version, updated_by, updated_at`

/**
 * The fair, held until the transaction ends.
 * @param hold `update` for who changes it; `share` for who depends on the state that it is in
 * @throws MedusaError NOT_FOUND
 */
export async function holdFair(
  context: Context,
  id: string,
  hold: "update" | "share" = "update"
): Promise<HeldFair> {
  const manager = managerOf(context)
  const [fair] = await manager.execute<Omit<HeldFair, "at" | "state">[]>(
    `select ${COLUMNS} from fairs_fair where id = ? for ${hold}`,
    [id]
  )
  if (!fair) throw noSuch("fair")
  // Once the fair is held: whoever waited for it would be asked by the clock of before.
  const [clock] = await manager.execute<{ at: Date }[]>("select clock_timestamp() as at")
  const at = clock?.at ?? new Date()
  return { ...fair, at, state: fairState(fair, at) }
}

/** A row of this module that people change one after the other. */
export type Versioned = { version: number; updated_by: string | null; updated_at: Date }

/**
 * Refuses whoever saw another version than the one that is there. Nothing was written, and nothing is lost.
 * @throws ToldRefusal CONFLICT `fair_changed` with `{ version, changed_by, changed_at }`
 */
export async function requireVersion(context: Context, row: Versioned, version: number): Promise<void> {
  if (row.version === version) return
  const [member] = await managerOf(context).execute<{ name: string }[]>(
    "select name from staff_member where id = ?",
    [row.updated_by]
  )
  throw new ToldRefusal(MedusaError.Types.CONFLICT, "fair_changed", "Somebody else changed this meanwhile", {
    version: row.version,
    changed_by: member?.name ?? null,
    changed_at: row.updated_at.toISOString(),
  })
}
