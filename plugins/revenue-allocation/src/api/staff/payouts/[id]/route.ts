import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PAYOUTS } from "../../../../staff-lists/payouts"

/** `GET /staff/payouts/:id`: one with its transactions. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, PAYOUTS)
