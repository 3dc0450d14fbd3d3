import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "../../../../audit/record-audit"
import { institutionsService } from "../../../../auth/institutions-service"
import { liveSessions } from "../../../../auth/live-sessions"
import type { StaffRequest } from "../../../../guard/require-staff"

/** `GET /staff/me/sessions`: where one is signed in. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  res.json({ sessions: await liveSessions(req) })
}

/** `DELETE /staff/me/sessions`: signs out everywhere, here too. */
export const DELETE = async (req: StaffRequest, res: MedusaResponse) => {
  const { staff } = req
  const ended = await institutionsService(req.scope).endSessions(
    staff.memberId,
    "everywhere",
    staffActor(staff)
  )
  res.json({ ended })
}
