import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "../../../../audit/record-audit"
import { institutionsService } from "../../../../auth/institutions-service"
import type { StaffRequest } from "../../../../guard/require-staff"

/** `DELETE /staff/me/session`: signs out here. */
export const DELETE = async (req: StaffRequest, res: MedusaResponse) => {
  const { staff } = req
  await institutionsService(req.scope).endSession(staff.sessionId, "sign_out", staffActor(staff))
  res.json({ id: staff.sessionId, object: "session", deleted: true })
}
