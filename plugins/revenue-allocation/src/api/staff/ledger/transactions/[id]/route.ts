import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { TRANSACTIONS } from "../../../../../staff-lists/transactions"

/** `GET /staff/ledger/transactions/:id`: one with its entries. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, TRANSACTIONS)
