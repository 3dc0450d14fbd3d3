import type { Context } from "@medusajs/framework/types"
import type { PayeeKind } from "../../../domain/rails/payee-kinds"
import type { PayoutPayee } from "../../../domain/rails/payout-rail"

/** Who a payout is for, by the ids that stand in the ledger. */
export type PayeeKey = { payee_kind: PayeeKind; payee_id: string }

/**
 * Opens who is to be paid and where, for this batch; that it was done is in the audit log. Who cannot be paid by a bank
 * is not in the answer. By `payeeKey`.
 */
export type ReadPayees = (
  context: Context,
  payees: readonly PayeeKey[],
  batchId: string
) => Promise<ReadonlyMap<string, PayoutPayee>>

/** `beneficiary:bene_01`. */
export function payeeKey({ payee_kind, payee_id }: PayeeKey): string {
  return `${payee_kind}:${payee_id}`
}
