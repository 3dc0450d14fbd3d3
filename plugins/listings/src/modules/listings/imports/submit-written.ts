import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { standingAfter } from "../../../domain/listing-state"
import { managerOf } from "../transaction"
import { holdListing } from "../write/hold-listing"
import { submitListing } from "../write/submit-listing"
import { handOfImport, type HeldImport, type ImportWork } from "./import-row"
import { holdLeased } from "./lease"

type Ready = { line: number; listing_id: string }

/**
 * Sends what the import wrote to the curator's queue, each listing in a transaction of its own: those that lack nothing.
 * The others stay drafts, and the panel says what they lack. Listings whose pictures are still being made wait.
 * @returns whether none waits any more
 */
export async function submitWritten(work: ImportWork, held: HeldImport): Promise<boolean> {
  for (;;) {
    const ready = await work.inTransaction((context) => nextReady(context, held, work.batch))
    if (ready.length === 0) return await work.inTransaction((context) => noneWaits(context, held))
    for (const each of ready) await work.inTransaction((context) => submit(context, held, each))
  }
}

const TO_SEND = `from listings_import_row r where r.import_id = ? and r.line = r.first_line
  and r.verdict in ('create', 'update') and r.listing_id is not null and r.sent is null`
const WAITING = `exists (select from listings_photo p where p.listing_id = r.listing_id and p.state = 'waiting')`

async function nextReady(context: Context, { id }: HeldImport, most: number): Promise<Ready[]> {
  return await managerOf(context).execute<Ready[]>(
    `select r.line, r.listing_id ${TO_SEND} and not ${WAITING} order by r.line limit ?`,
    [id, most]
  )
}

async function noneWaits(context: Context, { id }: HeldImport): Promise<boolean> {
  const rows = await managerOf(context).execute<object[]>(`select r.line ${TO_SEND} limit 1`, [id])
  return rows.length === 0
}

async function submit(context: Context, held: HeldImport, { line, listing_id }: Ready): Promise<void> {
  await holdLeased(context, held)
  const manager = managerOf(context)
  const sent = await send(context, held, listing_id)
  await manager.execute("update listings_import_row set sent = ? where import_id = ? and line = ?", [
    ...[sent, held.id, line],
  ])
  await manager.execute("update listings_import set submitted = submitted + ?, attempts = 0 where id = ?", [
    ...[sent ? 1 : 0, held.id],
  ])
}

async function send(context: Context, held: HeldImport, listingId: string): Promise<boolean> {
  const hand = handOfImport(held)
  const listing = await holdListing(context, hand, listingId)
  // Sent by hand meanwhile, or saying by now what the shop shows.
  if (!standingAfter(listing, "submit")) return false
  try {
    await submitListing(context, hand, listingId, { version: listing.version })
    return true
  } catch (error) {
    // Something is missing, or is not of its workshop any more: refused before anything is written.
    if (error instanceof MedusaError && error.type === MedusaError.Types.INVALID_DATA) return false
    throw error
  }
}
