import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { toJsonInteger, type Centimos } from "../domain/centimos"
import { KIND_OF_MOVEMENT } from "../domain/next-postings"
import { postOrder } from "./post-order"

/** What a provider took back from us because the buyer disputed it, or gave again because we won. */
export type Dispute = {
  order_id: string
  kind: "dispute" | "dispute_reversal"
  /** The provider's own id of the movement. */
  id: string
  provider_id: string
  /** Signed: what comes to us is positive, so a dispute is below zero and its reversal above. */
  amount: Centimos
  occurred_at: Date
}

/**
 * Posts a lost dispute, or one that was won, in the row of its order: everyone gives back their part, or has it again.
 * Posting it again answers with the transaction that is there (M5).
 * @throws MedusaError INVALID_DATA `dispute_sign` for an amount in the wrong direction; NOT_FOUND `order_not_posted` for
 *   an order of which nothing was ever captured; CONFLICT `order_moved_on` when the id is another order's posting
 */
export async function postDispute(
  container: MedusaContainer,
  { order_id, kind, id, provider_id, amount, occurred_at }: Dispute
): Promise<{ transaction_id: string; created: boolean }> {
  if (amount === 0n || amount < 0n !== (kind === "dispute")) {
    const message = `A ${kind} of ${amount} céntimos goes in the wrong direction`
    throw new MedusaError(MedusaError.Types.INVALID_DATA, message, "dispute_sign")
  }
  const movement = { kind, id, provider_id, amount: toJsonInteger(amount), occurred_at }
  const facts = await postOrder(container, order_id, [movement])
  const posted = facts.find((fact) => fact.kind === KIND_OF_MOVEMENT[kind] && fact.source_id === id)
  if (!posted) {
    const message = `Nothing was captured of the order ${order_id}`
    throw new MedusaError(MedusaError.Types.NOT_FOUND, message, "order_not_posted")
  }
  return posted
}
