import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerFile } from "@tejido/institutions/http/staff-list"
import { PAYOUT_BATCHES } from "../../../../staff-lists/payout-batches"

/** `GET /staff/payouts/batches.csv`: the same list as a file, whole. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerFile(req, res, PAYOUT_BATCHES)
