import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { answerReviewed } from "../../../answer-reviewed"

/** `GET /staff/reviews/:id`: one listing that waits, with all that a curator decides by. Five queries. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerReviewed(req, res)
