import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { ToldRefusal } from "../domain/told-refusal"
import { VIRTUAL_FAIRS_MODULE } from "../modules/virtual-fairs"
import type { VirtualFairsService } from "../modules/virtual-fairs/service"
import { readShortOf } from "../modules/virtual-fairs/till/read-short-of"
import { endTillSale, refuseTillSale } from "../modules/virtual-fairs/till/settle-till-sale"
import { readTillSale, type TillSaleRow } from "../modules/virtual-fairs/till/till-sale-row"
import { managerOf } from "../modules/virtual-fairs/transaction"
import { findTillOrder } from "../modules/virtual-fairs/till/find-till-order"
import { handOver } from "./hand-over"
import { makeTillCart } from "./make-till-cart"
import { mendTillOrder } from "./mend-till-order"
import { underTillLock } from "./till-lock"

const { CONFLICT, INVALID_DATA, NOT_ALLOWED, NOT_FOUND } = MedusaError.Types

/** What the shop answers when asking again changes nothing: the sale is refused, and the table is told. */
const FINAL: readonly string[] = [INVALID_DATA, NOT_ALLOWED, NOT_FOUND, CONFLICT]

/**
 * Takes a sale that is `begun` through the shop: cart, order with its payment, and the goods handed over; then it is
 * `done`. Each step looks for what is there first, so it can be interrupted anywhere and carried on with by anybody.
 * @throws ToldRefusal CONFLICT `out_of_stock` (details { short: [{ variant_id, available }] }) and what else the shop
 *   refuses, once it is `refused`; `till_busy` while another works on it, `till_unfinished` and whatever broke: it is
 *   still `begun` then, and is carried on with
 */
export async function completeTillSale(container: MedusaContainer, id: string): Promise<void> {
  const fairs = container.resolve<VirtualFairsService>(VIRTUAL_FAIRS_MODULE)
  await underTillLock(container, id, async () => {
    const sale = await fairs.reading((context) => readTillSale(context, id))
    if (!sale) return
    if (sale.state === "refused" && sale.refusal) throw toldOf(sale.refusal)
    if (sale.state !== "begun") return
    try {
      const orderId = await orderOf(container, fairs, sale)
      await mendTillOrder(container, sale, orderId)
      await handOver(container, { ...sale, order_id: orderId })
      await fairs.inTransaction((context) => endTillSale(context, sale, orderId))
    } catch (error) {
      throw await refusedBy(fairs, sale, error)
    }
  })
}

/** The sale's order, made if there is none; the cart is written down before it may become one. */
async function orderOf(
  container: MedusaContainer,
  fairs: VirtualFairsService,
  sale: TillSaleRow
): Promise<string> {
  const made = await fairs.reading((context) => findTillOrder(context, sale.cart_id))
  if (made) return made
  const cartId = sale.cart_id ?? (await makeTillCart(container, sale))
  if (!sale.cart_id) {
    await fairs.inTransaction((context) =>
      managerOf(context).execute("update fairs_till_sale set cart_id = ?, updated_at = now() where id = ?", [
        cartId,
        sale.id,
      ])
    )
    sale.cart_id = cartId
  }
  const { result } = await completeCartWorkflow(container).run({ input: { id: cartId } })
  return result.id
}

async function refusedBy(fairs: VirtualFairsService, sale: TillSaleRow, error: unknown): Promise<unknown> {
  const final =
    MedusaError.isMedusaError(error) &&
    FINAL.includes(error.type) &&
    !["locked", "till_busy"].includes(error.code ?? "")
  const order = await fairs.reading((context) => findTillOrder(context, sale.cart_id))
  if (!final || order) {
    await fairs.inTransaction((context) =>
      managerOf(context).execute(
        "update fairs_till_sale set attempts = attempts + 1, updated_at = now() where id = ?",
        [sale.id]
      )
    )
    // Said so that nobody takes it for refused: it is carried on with.
    return MedusaError.isMedusaError(error) && error.code !== "till_busy"
      ? new MedusaError(CONFLICT, error.message, "till_unfinished")
      : error
  }
  const short = await fairs.reading((context) => readShortOf(context, sale.lines))
  const refusal =
    short.length > 0
      ? { code: "out_of_stock", details: { short } }
      : { code: error.code ?? "shop_refused", details: { message: error.message } }
  await fairs.inTransaction((context) => refuseTillSale(context, sale.id, refusal))
  return toldOf(refusal)
}

function toldOf({ code, details }: NonNullable<TillSaleRow["refusal"]>): ToldRefusal {
  const message = code === "out_of_stock" ? "There are not so many left" : "The shop did not take this sale"
  return new ToldRefusal(CONFLICT, code, message, details)
}
