import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { endAlimonyOrder } from "../../../../../modules/revenue-allocation/terms/end-alimony-order"
import { readAlimonyOrders } from "../../../../../staff-lists/people/alimony-orders"
import { answerChange } from "../../../../answer-change"
import { handOf } from "../../../../require-artisan"
import type { EndOrderBody } from "../../../../validators-terms"

/** `POST /staff/alimony-orders/:id/end` `{ on, note }`: the order as it is then; `on` is its last day. */
export const POST = async (req: StaffRequest<EndOrderBody>, res: MedusaResponse) => {
  const hand = handOf(req, "terms.update", "terms.read")
  const id = req.params.id ?? ""
  await answerChange(
    req,
    res,
    ({ context }) => endAlimonyOrder(context, hand, id, req.validatedBody),
    async (connection) => ({ alimony_order: (await readAlimonyOrders(connection, { id }))[0] })
  )
}
