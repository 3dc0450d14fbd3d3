import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerList } from "@tejido/institutions/http/staff-list"
import { TRANSACTIONS } from "../../../../staff-lists/transactions"

/** `GET /staff/ledger/transactions`. Page, count, and at most three more for what ids are called. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerList(req, res, TRANSACTIONS)
