import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, noSuch } from "@tejido/provenance/modules/provenance/lots/reach"
import { deltaOf, stockedAfter, type StockChange } from "../domain/stock-change"
import { LISTINGS_MODULE } from "../modules/listings"
import type { ListingsService } from "../modules/listings/service"
import { managerOf } from "../modules/listings/transaction"
import { holdLevel, itemOfLevel, type Level } from "./hold-level"
import { underStockLock } from "./stock-lock"
import { requestReused, stockRefusal } from "./stock-refusals"
import { tellLevel } from "./tell-levels"

/** A change as staff ask for it. */
export type AskedChange = StockChange & {
  /** One click is one change, however often its request arrives; another click has another one. */
  request_id: string
  note?: string | null
  /** Of a sale at a fair: number of the sales slip, and the day as an ISO date. */
  receipt?: string
  sold_on?: string
}

/** What each change is in the audit log. */
const ACTS = {
  count: { action: "stock.counted" },
  adjust: { action: "stock.adjusted" },
  fair_sale: { action: "stock.sold_at_fair" },
} as const

/**
 * Changes the stock of a level: Medusa's row, the movement that says why, and the audit entry.
 *
 * The row is another module's, and we write it ourselves on purpose. By Medusa's `adjustInventory` in a workflow the
 * level and the movement would be two transactions with a compensation between them: a process killed there leaves
 * stock that nobody can explain, or a movement of what never moved. In the one transaction of the movement, both are
 * there or neither is, whatever dies. What Medusa's way has beside is kept: its lock, so that no reservation is checked
 * against a number that we are about to change, and no fulfillment writes over ours the sum that it made before; and its
 * event. The row itself is held too, against whoever changes it without the lock (Medusa Admin does).
 *
 * Of a process killed while PostgreSQL carries out its COMMIT, the lock is free some microseconds before the new
 * number is there.
 * @throws MedusaError NOT_FOUND; CONFLICT `below_reserved` and `stock_moved` with
 *   `details { stocked, reserved, available }`, `request_reused`, `stock_busy`; INVALID_DATA `too_many`, `nothing_changes`, `reason_other_way`
 */
export async function changeStock(
  container: MedusaContainer,
  hand: Hand,
  id: string,
  change: AskedChange
): Promise<void> {
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  const item = await listings.reading((context) => itemOfLevel(context, id))
  if (item === null) throw noSuch("stock")
  await underStockLock(container, item, () =>
    listings.inTransaction((context) => moveStock(context, hand, id, change))
  )
}

/** The change itself, in the caller's transaction and under the lock of the level's item. See {@link changeStock}. */
export async function moveStock(
  context: Context,
  hand: Hand,
  id: string,
  change: AskedChange
): Promise<void> {
  const level = await holdLevel(context, hand, id)
  if (await isDone(context, hand, level, change)) return
  const after = stockedAfter(change, level)
  if ("problem" in after) throw stockRefusal(after.problem, level)
  const delta = deltaOf(change, level)
  const manager = managerOf(context)
  if (delta !== 0) {
    // Medusa keeps the number twice, and reckons with the second.
    await manager.execute(
      `update inventory_level set stocked_quantity = ?, raw_stocked_quantity = ?::jsonb, updated_at = now()
       where id = ?`,
      [after.stocked, JSON.stringify({ value: String(after.stocked), precision: 20 }), id]
    )
    await tellLevel(context, id)
  }
  if (change.kind === "count") {
    await manager.execute(
      `insert into listings_stock_level (level_id, last_counted_at) values (?, now())
       on conflict (level_id) do update set last_counted_at = now()`,
      [id]
    )
  }
  await record(context, hand, level, change, after.stocked)
}

/** Whether this very request has been carried out. */
async function isDone(context: Context, hand: Hand, { id }: Level, change: AskedChange): Promise<boolean> {
  const [done] = await managerOf(context).execute<
    { kind: string; delta: number; stocked_after: number; reason: string | null; member_id: string }[]
  >(
    `select kind, delta::float8, stocked_after::float8, reason, member_id from listings_stock_movement
     where level_id = ? and request_id = ?`,
    [id, change.request_id]
  )
  if (!done) return false
  const same =
    done.kind === change.kind &&
    done.member_id === hand.actor.id &&
    (change.kind === "count"
      ? done.stocked_after === change.counted
      : done.delta === deltaOf(change, { stocked: 0, reserved: 0 })) &&
    (change.kind !== "adjust" || done.reason === change.reason)
  if (!same) throw requestReused()
  return true
}

async function record(
  context: Context,
  hand: Hand,
  level: Level,
  change: AskedChange,
  stocked: number
): Promise<void> {
  const reason = change.kind === "adjust" ? change.reason : null
  const { receipt = null, sold_on = null, note = null } = change
  await managerOf(context).execute(
    `insert into listings_stock_movement (level_id, listing_id, establishment_id, kind, reason, delta, stocked_before,
       stocked_after, reserved, receipt, sold_on, note, request_id, member_id)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[level.id, level.listing_id, level.establishment_id, change.kind, reason],
      ...[stocked - level.stocked, level.stocked, stocked, level.reserved],
      ...[receipt, sold_on, note, change.request_id, hand.actor.id ?? ""],
    ]
  )
  await recordAudit(context, hand.actor, {
    ...ACTS[change.kind],
    resource: "stock",
    resourceId: level.id,
    establishmentId: level.establishment_id,
    reason: note,
    before: { piece: level.code, stocked: level.stocked },
    after: { piece: level.code, stocked, reserved: level.reserved, why: reason, receipt, sold_on },
  })
}
