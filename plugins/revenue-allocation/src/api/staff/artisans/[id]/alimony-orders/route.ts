import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { centimos } from "../../../../../domain/centimos"
import { recordAlimonyOrder } from "../../../../../modules/revenue-allocation/terms/record-alimony-order"
import { readAlimonyOrders } from "../../../../../staff-lists/people/alimony-orders"
import { answerChange } from "../../../../answer-change"
import { handOf, requireArtisan } from "../../../../require-artisan"
import type { AlimonyOrderBody } from "../../../../validators-terms"

/** `GET /staff/artisans/:id/alimony-orders`: those in force first. Two queries. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const { id, connection } = await requireArtisan(req)
  const alimony_orders = await readAlimonyOrders(connection, { artisan: id })
  res.json({ alimony_orders, count: alimony_orders.length })
}

/** `POST /staff/artisans/:id/alimony-orders`: 201 with the order, without court and case. */
export const POST = async (req: StaffRequest<AlimonyOrderBody>, res: MedusaResponse) => {
  const hand = handOf(req, "terms.update", "terms.read")
  const { kind, amount, percent_bp, ends_on, document_id, ...body } = req.validatedBody
  const input = {
    ...body,
    measure:
      kind === "amount"
        ? ({ kind, amount: centimos(amount ?? 0) } as const)
        : ({ kind, percent_bp: percent_bp ?? 0 } as const),
    ends_on: ends_on ?? null,
    document_id: document_id ?? null,
  }
  await answerChange(
    req,
    res,
    ({ context, keys }) => recordAlimonyOrder(context, hand, keys(), req.params.id ?? "", input),
    async (connection, id) => ({ alimony_order: (await readAlimonyOrders(connection, { id }))[0] }),
    201
  )
}
