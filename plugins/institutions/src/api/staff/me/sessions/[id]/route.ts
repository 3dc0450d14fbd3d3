import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { staffActor } from "../../../../../audit/record-audit"
import { institutionsService } from "../../../../../auth/institutions-service"
import { liveSessions } from "../../../../../auth/live-sessions"
import type { StaffRequest } from "../../../../../guard/require-staff"

/** `DELETE /staff/me/sessions/:id`: signs out in one other place. 404 for sessions of others, and those that are over. */
export const DELETE = async (req: StaffRequest, res: MedusaResponse) => {
  const { staff } = req
  const id = String(req.params.id)
  const own = await liveSessions(req)
  const found = own.some((session) => session.id === id)
  if (!found || !(await institutionsService(req.scope).endSession(id, "sign_out", staffActor(staff)))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such session", "session_not_found")
  }
  res.json({ id, object: "session", deleted: true })
}
