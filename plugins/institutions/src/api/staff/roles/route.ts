import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../guard/require-staff"
import { shownRoles } from "./shown-roles"

/** `GET /staff/roles?locale`: every role with its permissions, in order. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  res.json({ roles: await shownRoles(req) })
}
