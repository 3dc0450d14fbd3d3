import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { POLICIES } from "../../../../staff-lists/policies"

/** `GET /staff/policies/:id`: by the id of the proposal or of the policy that it became. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, POLICIES)
