import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { ACCOUNTS } from "../../../../staff-lists/accounts"

/** `GET /staff/ledger/accounts`. Page, count, and at most three more for what ids are called. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, ACCOUNTS)
