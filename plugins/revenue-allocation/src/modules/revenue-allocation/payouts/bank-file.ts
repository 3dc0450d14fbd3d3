import { createHash } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { type AuditActor, recordAudit } from "@tejido/institutions/audit/record-audit"
import { centimos, sum } from "../../../domain/centimos"
import { bankFileHeader, bankFileLine } from "../../../domain/rails/bank-file-lines"
import { payeeConcept } from "../../../domain/rails/payee-concept"
import type { PayeeKind } from "../../../domain/rails/payee-kinds"
import type { PayoutPayee } from "../../../domain/rails/payout-rail"
import { RAILS, type Rails } from "../../../domain/rails/rails"
import { managerOf } from "../transaction"
import { type HeldBatch, holdBatch } from "./hold-batch"
import { payeeKey, type ReadPayees } from "./read-payees"
import { refused } from "./refusals"

/** A file that may be given out, in pieces of a thousand lines, and its digest, which is on record. */
export type GivenFile = { filename: string; digest: string; pieces: string[] }

const LINES_AT_ONCE = 1000

/**
 * Makes a batch's file for the bank for the first time, or finds that it is still the same. Its SHA-256 and that it was
 * given out are on record before the first line leaves.
 *
 * What was settled before the file was first given out is not in it: nobody is paid twice. Else the lines stay, in the
 * order of their references, whatever becomes of the payouts: the same batch gives the same bytes.
 * @throws MedusaError NOT_FOUND; CONFLICT `rail_without_file`, `batch_not_released`, `empty_file`, `file_changed`,
 *   `payees_without_account`
 */
export async function giveFile(
  context: Context,
  actor: AuditActor,
  id: string,
  readPayees: ReadPayees,
  rails: Rails = RAILS
): Promise<GivenFile> {
  const batch = await holdBatch(context, id)
  if (!rails[batch.rail]?.givesFile) throw refused("rail_without_file")
  if (batch.state !== "released" && batch.state !== "done") throw refused("batch_not_released")
  const manager = managerOf(context)
  const givenAt = batch.file_given_at ?? new Date()
  const lines = await manager.execute<Line[]>(
    `select reference, payee_kind, payee_id, account_code, amount from revenue_payout
     where batch_id = ? and state not in ('pending', 'cancelled') and (settled_at is null or settled_at >= ?)
     order by reference`,
    [id, givenAt]
  )
  if (lines.length === 0) throw refused("empty_file")
  const pieces = write(batch, lines, await readPayees(context, lines, id))
  const hash = createHash("sha256")
  for (const piece of pieces) hash.update(piece)
  const digest = hash.digest("hex")
  const again = batch.file_digest !== null
  if (again && batch.file_digest !== digest) throw refused("file_changed")
  if (!again) {
    await manager.execute("update revenue_payout_batch set file_digest = ?, file_given_at = ? where id = ?", [
      digest,
      givenAt,
      id,
    ])
  }
  await recordAudit(context, actor, {
    action: "payout_batch.file_given",
    resource: "payout_batch",
    resourceId: id,
    after: { number: batch.number, digest, lines: lines.length, again },
  })
  return { filename: `lote-${batch.number}.csv`, digest, pieces }
}

type Line = {
  reference: string
  payee_kind: PayeeKind
  payee_id: string
  account_code: string
  amount: string
}

function write(batch: HeldBatch, lines: readonly Line[], payees: ReadonlyMap<string, PayoutPayee>): string[] {
  const header = bankFileHeader({
    batch: batch.number,
    date: (batch.released_at ?? new Date(0)).toLocaleDateString("sv-SE", { timeZone: "America/Lima" }),
    count: lines.length,
    total: sum(lines.map(({ amount }) => centimos(BigInt(amount)))),
    currencyCode: batch.currency_code,
  })
  const pieces: string[] = [header]
  const missing: string[] = []
  for (let start = 0; start < lines.length; start += LINES_AT_ONCE) {
    let piece = ""
    for (const line of lines.slice(start, start + LINES_AT_ONCE)) {
      const payee = payees.get(payeeKey(line))
      if (payee) {
        const { reference, account_code, amount } = line
        const concept = payeeConcept(account_code)
        piece += bankFileLine({ reference, payee, amount: centimos(BigInt(amount)), concept })
      } else missing.push(line.reference)
    }
    pieces.push(piece)
  }
  if (missing.length) {
    throw refused(
      "payees_without_account",
      missing.slice(0, 20).join(", ") + (missing.length > 20 ? "…" : "")
    )
  }
  return pieces
}
