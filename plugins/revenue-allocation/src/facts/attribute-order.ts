import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { type AuditActor, recordAudit } from "@tejido/institutions/audit/record-audit"
import { isHeld } from "../domain/allocate-order"
import { attribution } from "../domain/next-postings"
import { REVENUE_ALLOCATION_MODULE } from "../modules/revenue-allocation"
import { readOrderRow } from "../modules/revenue-allocation/orders/read-order-row"
import { postIn } from "../modules/revenue-allocation/post-transaction"
import type { LedgerService } from "../modules/revenue-allocation/service"
import { inTurn, policyOf, transactionOf } from "./post-order"
import { readProductOrigins } from "./product-origins"

/**
 * Gives what an order's held lines brought to whom it belongs, now that provenance knows (`order_attributed`), by the
 * policy that the order froze. Lines that were given to somebody stay as they are (M6). Audited.
 * @returns the transaction, and the lines that are still held
 * @throws MedusaError NOT_FOUND `order_not_posted`; CONFLICT `nothing_to_attribute` when nothing is held, or nothing
 *   more is known of what is
 */
export async function attributeOrder(
  container: MedusaContainer,
  actor: AuditActor,
  orderId: string,
  reason: string | null = null
): Promise<{ transaction_id: string; still_held: string[] }> {
  const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  return await inTurn(() =>
    ledger.inTransaction(async (context) => {
      const row = await readOrderRow(context, orderId)
      if (!row.position) {
        const message = `Nothing was captured of the order ${orderId}`
        throw new MedusaError(MedusaError.Types.NOT_FOUND, message, "order_not_posted")
      }
      const policy = await policyOf(ledger, row, [])
      const held = row.position.lines.filter((line) => isHeld(line, policy.rules))
      const products = held.flatMap(({ product_id }) => product_id ?? [])
      const known = await readProductOrigins(query, [...new Set(products)])
      const origins = new Map(
        held.flatMap(({ line_id, product_id }) => {
          const origin = known.get(product_id ?? "")
          return origin ? [[line_id, origin]] : []
        })
      )
      const fact = { source_id: `${orderId}:${row.seq + 1}`, occurred_at: new Date() }
      const posting = attribution(row, origins, fact, policy.rules)
      if (!posting) {
        const message = `Nothing that the order ${orderId} brought can be given to anybody`
        throw new MedusaError(MedusaError.Types.CONFLICT, message, "nothing_to_attribute")
      }
      const { id } = await postIn(context, transactionOf(orderId, policy, posting))
      const still_held = posting.position.lines
        .filter((line) => isHeld(line, policy.rules))
        .map(({ line_id }) => line_id)
      await recordAudit(context, actor, {
        action: "order.attributed",
        resource: "order",
        resourceId: orderId,
        reason,
        before: { held: held.map(({ line_id }) => line_id) },
        after: { held: still_held, transaction_id: id },
      })
      return { transaction_id: id, still_held }
    })
  )
}
