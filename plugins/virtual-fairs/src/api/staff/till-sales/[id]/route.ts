import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { tillSalesOf } from "../../../../staff-lists/till-sales"

/** `GET /staff/till-sales/:id`: one sale at a table. One query. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, tillSalesOf())
