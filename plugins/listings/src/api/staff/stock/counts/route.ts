import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import { countPieces } from "../../../../stock/count-pieces"
import type { StockCountsBody } from "../../../validators-stock"

/**
 * `POST /staff/stock/counts` `{ counts: [{ id, counted, seen? }], request_id }`: a table of pieces. Answers
 * `{ counts: [{ id, counted, done } | { id, counted, done: false, code, message, details }] }`, in the same order:
 * what is refused leaves the others counted.
 */
export const POST = async (req: StaffRequest<StockCountsBody>, res: MedusaResponse) => {
  const hand = handOf(req, "stock.update", "stock.read")
  const { counts, request_id } = req.validatedBody
  res.json({ counts: await countPieces(req.scope, hand, counts, request_id) })
}
