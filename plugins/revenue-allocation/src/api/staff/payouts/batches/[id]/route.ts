import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PAYOUT_BATCHES } from "../../../../../staff-lists/payout-batches"

/** `GET /staff/payouts/batches/:id`: one with how far its payouts are. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, PAYOUT_BATCHES)
