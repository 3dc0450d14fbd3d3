import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { allocateSale } from "../../domain/allocate-sale"
import { readOrderFacts, saleOfCapture } from "../../facts/order-facts"
import { REVENUE_ALLOCATION_MODULE } from "../../modules/revenue-allocation"
import type { LedgerService } from "../../modules/revenue-allocation/service"

/** One capture's place in the ledger. `created` is false when it had been posted before. */
export type PostedCapture = { capture_id: string; transaction_id: string; created: boolean }

/**
 * Posts every capture of an order that is not in the ledger, each by the policy in force when it was
 * captured. Has no compensation: what is posted stays posted, and posting again is harmless.
 */
export const postCapturesStep = createStep(
  "post-captures",
  async ({ order_id }: { order_id: string }, { container }) => {
    const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
    const order = await readOrderFacts(container.resolve(ContainerRegistrationKeys.QUERY), order_id)
    const posted: PostedCapture[] = []
    for (const [index, capture] of (order?.captures ?? []).entries()) {
      if (!order || capture.amount === 0) continue
      const policy = await ledger.policyAt(capture.captured_at)
      const sale = saleOfCapture(order, capture)
      const { id, created } = await ledger.post({
        kind: "sale_captured",
        source_id: capture.id,
        order_id: order.order_id,
        order_seq: index + 1,
        policy_id: policy.id,
        occurred_at: capture.captured_at,
        currency_code: order.currency_code,
        facts: sale,
        entries: allocateSale(sale, policy.rules),
      })
      posted.push({ capture_id: capture.id, transaction_id: id, created })
    }
    return new StepResponse(posted)
  }
)
