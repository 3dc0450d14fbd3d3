import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { addWorkingDays } from "@tejido/provenance/domain/working-days"
import { managerOf, tell } from "../modules/listings/transaction"
import { type OrderFacts, type OrderLine, readOrderFacts } from "./order-facts"
import { workingDaysToDispatch } from "./settings"

type Dispatch = { id: string; establishment_id: string }
/** A line as we have it: how many are to be sent, and how many are in parcels already. */
type Kept = { line_id: string; dispatch_id: string; quantity: number; packed: number }

/**
 * Brings the dispatches of an order to where the order stands: one for each establishment whose things were paid, and
 * of each line what is still wanted. What was cancelled, edited away, refunded whole or sent by other hands falls out;
 * what is in a parcel stays. Whoever comes second computes again from what is there: safe to run any number of times.
 * In a transaction. Answers the ids of the order's dispatches.
 */
export async function makeDispatches(context: Context, orderId: string): Promise<string[]> {
  const manager = managerOf(context)
  // Facts are read once nobody else is writing of this order: an older reading must not come after a newer one.
  await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`listings-order:${orderId}`])
  const facts = await readOrderFacts(context, orderId)
  if (!facts) return []
  const dispatches = await manager.execute<Dispatch[]>(
    "select id, establishment_id from listings_dispatch where order_id = ? order by number",
    [orderId]
  )
  if (facts.dead || !facts.paid) {
    if (dispatches.length === 0) return []
  } else {
    for (const establishmentId of placesOf(facts, dispatches)) {
      dispatches.push(await addDispatch(context, facts, establishmentId, dispatches.length + 1))
    }
  }
  await keepLines(context, facts, dispatches)
  const ids = dispatches.map(({ id }) => id)
  tell(context, "dispatch", ids)
  return ids
}

/** The establishments that have something to send and no dispatch yet, in the order of their lines. */
function placesOf(facts: OrderFacts, dispatches: readonly Dispatch[]): string[] {
  const there = new Set(dispatches.map(({ establishment_id }) => establishment_id))
  const wanted = facts.lines.filter(({ ordered, fulfilled }) => ordered > fulfilled)
  return [...new Set(wanted.flatMap(({ establishment_id }) => establishment_id ?? []))].filter(
    (id) => !there.has(id)
  )
}

async function addDispatch(
  context: Context,
  { order_id, display_id, version, paid_at, delivery_code, delivery_name }: OrderFacts,
  establishmentId: string,
  position: number
): Promise<Dispatch> {
  const id = generateEntityId(undefined, "disp")
  const paidAt = paid_at ?? new Date()
  const paidOn = new Date(paidAt).toLocaleDateString("sv-SE", { timeZone: "America/Lima" })
  await managerOf(context).execute(
    `insert into listings_dispatch (id, order_id, establishment_id, number, order_display_id, order_version,
       delivery_code, delivery_name, paid_at, due_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date)`,
    [
      ...[id, order_id, establishmentId, `${display_id}-${position}`, display_id, version],
      ...[delivery_code, delivery_name, paidAt, addWorkingDays(paidOn, workingDaysToDispatch())],
    ]
  )
  return { id, establishment_id: establishmentId }
}

async function keepLines(
  context: Context,
  facts: OrderFacts,
  dispatches: readonly Dispatch[]
): Promise<void> {
  const manager = managerOf(context)
  const ids = dispatches.map(({ id }) => id)
  // In one order for everybody: a parcel being packed holds lines as well.
  await manager.execute(
    "select from listings_dispatch_line where dispatch_id in (?) order by line_id for update",
    [ids]
  )
  const kept = new Map((await manager.execute<Kept[]>(KEPT, [ids])).map((line) => [line.line_id, line]))
  for (const line of facts.lines) {
    const known = kept.get(line.line_id)
    kept.delete(line.line_id)
    if (known) await setQuantity(context, known, wanted(facts, line, known))
    else await addLine(context, facts, line, dispatches)
  }
  // What an edit took off the order altogether.
  for (const gone of kept.values()) await setQuantity(context, gone, gone.packed)
  await manager.execute(
    `update listings_dispatch set order_version = ?, delivery_code = ?, delivery_name = ?
     where id in (?) and (order_version, delivery_code, delivery_name) is distinct from (?, ?, ?)`,
    [
      ...[facts.version, facts.delivery_code, facts.delivery_name, ids],
      ...[facts.version, facts.delivery_code, facts.delivery_name],
    ]
  )
}

async function addLine(
  context: Context,
  facts: OrderFacts,
  line: OrderLine,
  dispatches: readonly Dispatch[]
): Promise<void> {
  const dispatch = dispatches.find(({ establishment_id }) => establishment_id === line.establishment_id)
  const quantity = line.ordered - line.fulfilled
  // An edit that was not paid for adds nothing to send.
  if (!dispatch || facts.dead || !facts.paid || quantity <= 0) return
  await managerOf(context).execute(
    `insert into listings_dispatch_line (line_id, dispatch_id, product_id, variant_id, quantity)
     values (?, ?, ?, ?, ?)`,
    [line.line_id, dispatch.id, line.product_id, line.variant_id, quantity]
  )
}

/** How many of a line are to be sent by us, sent ones included; never fewer than are in parcels. */
function wanted(facts: OrderFacts, line: OrderLine, { quantity, packed }: Kept): number {
  if (facts.dead) return packed
  const byOthers = Math.max(0, line.fulfilled - packed)
  const now = Math.max(packed, line.ordered - byOthers)
  return facts.paid ? now : Math.min(now, quantity)
}

async function setQuantity(context: Context, { line_id, quantity }: Kept, next: number): Promise<void> {
  if (next === quantity) return
  await managerOf(context).execute("update listings_dispatch_line set quantity = ? where line_id = ?", [
    next,
    line_id,
  ])
}

const KEPT = `
  select line.line_id, line.dispatch_id, line.quantity, coalesce((
    select sum(p.quantity) from listings_parcel_line p
      join listings_parcel parcel on parcel.id = p.parcel_id and parcel.state <> 'failed'
    where p.line_id = line.line_id), 0)::integer as packed
  from listings_dispatch_line line where line.dispatch_id in (?)`
