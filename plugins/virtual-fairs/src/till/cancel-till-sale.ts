import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cancelOrderFulfillmentWorkflow, cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { VIRTUAL_FAIRS_MODULE } from "../modules/virtual-fairs"
import type { VirtualFairsService } from "../modules/virtual-fairs/service"
import { type HandedOver, readHandedOver } from "../modules/virtual-fairs/till/read-handed-over"
import { readUnrefunded, type Unrefunded } from "../modules/virtual-fairs/till/read-unrefunded"
import { tellStands } from "../modules/virtual-fairs/till/settle-till-sale"
import { readTillSale } from "../modules/virtual-fairs/till/till-sale-row"
import { managerOf } from "../modules/virtual-fairs/transaction"
import { type OrderedSale, ordered } from "./hand-over"
import { underTillLock } from "./till-lock"

/**
 * Takes a sale that is `cancelling` back through the shop: the pieces into the stock, the money to the buyer, the order
 * cancelled; then it is `cancelled`. Can be interrupted anywhere and done again by anybody.
 * @throws MedusaError `till_busy`, and whatever broke: it is still `cancelling` then
 */
export async function cancelTillSale(container: MedusaContainer, id: string): Promise<void> {
  const fairs = container.resolve<VirtualFairsService>(VIRTUAL_FAIRS_MODULE)
  await underTillLock(container, id, async () => {
    const row = await fairs.reading((context) => readTillSale(context, id))
    if (row?.state !== "cancelling") return
    const sale = ordered(row)
    const handed = await fairs.reading((context) => readHandedOver(context, sale.order_id))
    for (const each of handed) await takeBack(container, sale, each)
    const order = await container.resolve(Modules.ORDER).retrieveOrder(sale.order_id)
    if (!order.canceled_at) {
      await cancelOrderWorkflow(container).run({
        input: { order_id: sale.order_id, canceled_by: sale.member_id, no_notification: true },
      })
    }
    for (const each of await fairs.reading((context) => readUnrefunded(context, sale.order_id))) {
      await giveBack(container, sale, each)
    }
    await fairs.inTransaction(async (context) => {
      await managerOf(context).execute(
        "update fairs_till_sale set state = 'cancelled', updated_at = now() where id = ? and state = 'cancelling'",
        [id]
      )
      tellStands(context, sale)
    })
  })
}

/** Medusa cancels an order also where it could not refund it, and only logs that. */
async function giveBack(
  container: MedusaContainer,
  sale: OrderedSale,
  { payment_id, amount }: Unrefunded
): Promise<void> {
  const payment = await container
    .resolve(Modules.PAYMENT)
    .refundPayment({ payment_id, amount: amount / 100, created_by: sale.member_id })
  const refund = payment.refunds?.at(-1)
  if (!refund) return
  await container.resolve(Modules.ORDER).addOrderTransactions({
    ...{ order_id: sale.order_id, amount: -amount / 100, currency_code: "pen" },
    ...{ reference: "refund", reference_id: refund.id },
  })
}

/** Medusa adds to the stock first, then counts, and cancels the fulfillment last: where it counted, the stock is back. */
async function takeBack(container: MedusaContainer, sale: OrderedSale, handed: HandedOver): Promise<void> {
  if (handed.cancelled) return
  if (handed.taken_back) {
    await container.resolve(Modules.FULFILLMENT).cancelFulfillment(handed.id)
    return
  }
  await cancelOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: sale.order_id,
      fulfillment_id: handed.id,
      canceled_by: sale.member_id,
      no_notification: true,
    },
  })
}
