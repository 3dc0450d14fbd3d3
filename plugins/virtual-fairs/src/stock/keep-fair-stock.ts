import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  keptFor,
  type KeptItem,
  readKeptChanges,
  readKeptItem,
} from "../modules/virtual-fairs/stock/kept-stock"

/** How long we wait for a purchase to be done with the piece, in seconds. */
const PATIENCE_SECONDS = 5
/** Reservations that are released under one lock. */
const AT_ONCE = 50

/**
 * Holds back what the stands of an announced fair keep for it, and lets go of it when the fair opens, is cancelled, or
 * a stand or an offer is gone: reservations of Medusa's, so that nobody can sell a kept piece, in any process. Never
 * more than there is: what comes into stock later is kept then.
 * @throws what the lock or Medusa throws; what was done by then stays, and the next call goes on
 */
export async function keepFairStock(
  container: MedusaContainer,
  context: Context,
  fairId: string
): Promise<void> {
  const changes = await readKeptChanges(context, fairId)
  const over = changes.filter(({ wanted }) => wanted === 0)
  for (let start = 0; start < over.length; start += AT_ONCE) {
    await release(container, over.slice(start, start + AT_ONCE))
  }
  for (const item of changes.filter(({ wanted }) => wanted > 0)) {
    await underLock(container, [item.inventory_item_id], () => hold(container, context, fairId, item))
  }
}

/** What is to be let go of was made by us alone, and by whoever has our turn: no need to read it again. */
async function release(container: MedusaContainer, items: readonly KeptItem[]): Promise<void> {
  const locks = [...new Set(items.map(({ inventory_item_id }) => inventory_item_id))].sort()
  await underLock(container, locks, async () => {
    await container
      .resolve(Modules.INVENTORY)
      .deleteReservationItems(items.flatMap(({ reservations }) => reservations))
  })
}

/** Holds the pieces of one item that are wanted, as far as there are any: under the lock of the item. */
async function hold(
  container: MedusaContainer,
  context: Context,
  fairId: string,
  item: KeptItem
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  let now = await readKeptItem(context, fairId, item)
  if (now.held > now.wanted) {
    await inventory.deleteReservationItems(now.reservations)
    now = await readKeptItem(context, fairId, item)
  }
  const [place] = now.free
  if (!place || now.held >= now.wanted) return
  await inventory.createReservationItems([
    {
      inventory_item_id: item.inventory_item_id,
      location_id: place.location_id,
      quantity: Math.min(now.wanted - now.held, place.free),
      description: keptFor(fairId),
      external_id: item.offer_id,
      metadata: { fair_id: fairId },
    },
  ])
}

async function underLock(
  container: MedusaContainer,
  keys: string[],
  work: () => Promise<void>
): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(keys, work, { timeout: PATIENCE_SECONDS })
}
