import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { REVENUE_ALLOCATION_MODULE } from "../../../../../../modules/revenue-allocation"
import { giveFile } from "../../../../../../modules/revenue-allocation/payouts/bank-file"
import { openPayees } from "../../../../../../modules/revenue-allocation/payouts/open-payees"
import type { LedgerService } from "../../../../../../modules/revenue-allocation/service"

/**
 * `POST /staff/payouts/batches/:id/file`: the file for the bank, see `docs/bank-file.md`, as fast as the client takes
 * it. `X-Content-SHA256` is its digest, which is on record with the batch.
 */
export const POST = async (req: StaffRequest, res: MedusaResponse) => {
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const actor = staffActor(req.staff)
  const { filename, digest, pieces } = await ledger.inTransaction((context) =>
    giveFile(context, actor, req.params.id ?? "", openPayees(ledger.settings, actor))
  )
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Content-Disposition", `attachment; filename="${filename}"`)
  res.setHeader("Cache-Control", "no-store")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("X-Content-SHA256", digest)
  try {
    await pipeline(Readable.from(pieces), res)
  } catch (error) {
    // Whoever asked is gone, and can ask again: it is the same file.
    if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") throw error
  }
}
