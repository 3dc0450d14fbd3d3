import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsService } from "../../modules/listings/service"
import { managerOf, tell } from "../../modules/listings/transaction"
import { underOrderLock } from "../order-lock"
import { followReturn } from "./follow-return"
import { readReturn, type ReturnRow } from "./hold-return"
import { findShopReturn } from "./shop-return"
import { returnInShop } from "./return-in-shop"

const FINAL: readonly string[] = [
  MedusaError.Types.INVALID_DATA,
  MedusaError.Types.NOT_ALLOWED,
  MedusaError.Types.NOT_FOUND,
  MedusaError.Types.CONFLICT,
]

/**
 * Takes a return that is `receiving` through Medusa, whose stock and orders follow (and by the order the ledger), then
 * it is `received`; after it what follows (custody, the buyer's mail). Can be interrupted anywhere and done again by
 * anybody. What the shop refuses before anything was done is `announced` again.
 * @throws MedusaError CONFLICT `order_cancelled`, `shop_refused`; `order_busy` while another has the order
 */
export async function takeBack(container: MedusaContainer, id: string): Promise<void> {
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  const read = () => listings.reading((context) => readReturn(context, id))
  const first = await read()
  if (!first) return
  if (first.state === "receiving") {
    await underOrderLock(container, first.order_id, async () => {
      const row = await read()
      if (row?.state === "receiving") await take(container, listings, row)
    })
  }
  await followReturn(container, id)
}

async function take(container: MedusaContainer, listings: ListingsService, row: ReturnRow): Promise<void> {
  let shopReturnId: string | null
  try {
    shopReturnId = await returnInShop(container, row)
  } catch (error) {
    throw await refusedBy(listings, row, error)
  }
  await listings.inTransaction(async (context) => {
    await managerOf(context).execute(
      `update listings_return set state = 'received', received_at = now(), shop_return_id = ?, updated_at = now(),
         mail_of = 'received', mail_state = null, mail_attempts = 0, mail_attempted_at = null
       where id = ? and state = 'receiving'`,
      [shopReturnId, row.id]
    )
    tell(context, "return", [row.id])
    tell(context, "dispatch", [row.dispatch_id])
  })
}

async function refusedBy(listings: ListingsService, row: ReturnRow, error: unknown): Promise<unknown> {
  const final = MedusaError.isMedusaError(error) && FINAL.includes(error.type) && error.code !== "locked"
  const begun = await listings.reading((context) => findShopReturn(context, row))
  const code = final ? (error.code ?? "shop_refused") : null
  await listings.inTransaction((context) =>
    managerOf(context).execute(
      final && !begun
        ? `update listings_return set state = 'announced', failure = ?, updated_at = now()
           where id = ? and state = 'receiving'`
        : "update listings_return set attempts = attempts + 1, failure = ?, updated_at = now() where id = ?",
      [code, row.id]
    )
  )
  return final && !begun ? new MedusaError(MedusaError.Types.CONFLICT, error.message, code ?? "") : error
}
