import type { Context } from "@medusajs/framework/types"
import { type AuditActor, recordAudit } from "@tejido/institutions/audit/record-audit"
import type { PayoutState } from "../../../domain/rails/judge-bank-results"
import { RAILS, type Rails } from "../../../domain/rails/rails"
import { withoutNumbers } from "../../../domain/rails/without-numbers"
import { managerOf } from "../transaction"
import { holdBatch } from "./hold-batch"
import { noSuch, refused } from "./refusals"
import { settlePayouts } from "./settle-payouts"

/** What somebody says became of a payout. */
export type Outcome = {
  to: "paid" | "returned" | "parked"
  note: string | null
  documentId?: string | null | undefined
}

/** From which states each is reached. What was paid can still come back. */
const FROM: Record<Outcome["to"], readonly PayoutState[]> = {
  paid: ["sent", "parked"],
  returned: ["sent", "parked", "paid"],
  parked: ["sent"],
}

/**
 * Records what became of one payout, as a person found out: with a proof where the rail asks for one.
 * @throws MedusaError NOT_FOUND; CONFLICT `payout_not_sent`, `payout_settled`; INVALID_DATA `proof_required`
 */
export async function recordOutcome(
  context: Context,
  actor: AuditActor,
  id: string,
  { to, note, documentId }: Outcome,
  rails: Rails = RAILS
): Promise<void> {
  const manager = managerOf(context)
  const [of] = await manager.execute<{ batch_id: string }[]>(
    "select batch_id from revenue_payout where id = ?",
    [id]
  )
  if (!of) throw noSuch("payout")
  const batch = await holdBatch(context, of.batch_id)
  const [payout] = await manager.execute<{ state: PayoutState; reference: string; amount: string }[]>(
    "select state, reference, amount from revenue_payout where id = ? for update",
    [id]
  )
  if (!payout) throw noSuch("payout")
  if (payout.state === "pending" || payout.state === "cancelled") throw refused("payout_not_sent")
  if (!FROM[to].includes(payout.state)) throw refused("payout_settled")
  if (to === "paid" && rails[batch.rail]?.needsProof && !documentId) throw refused("proof_required")
  const words = note === null ? null : withoutNumbers(note)
  await settlePayouts(context, batch, [{ id, to, note: words, documentId }])
  await recordAudit(context, actor, {
    action: `payout.${to}`,
    resource: "payout",
    resourceId: id,
    reason: words,
    before: { state: payout.state },
    after: {
      state: to,
      reference: payout.reference,
      amount: BigInt(payout.amount),
      document_id: documentId ?? null,
    },
  })
}
