import type { MedusaResponse } from "@medusajs/framework/http"
import { changeProfile } from "../../../auth/change-profile"
import { describeMe } from "../../../auth/describe-me"
import type { StaffRequest } from "../../../guard/require-staff"
import type { MeQuery, UpdateMeBody } from "./validators"

/** `GET /staff/me?locale`: `{ staff, menu }`. Also before the second factor is shown. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  res.json(await describeMe(req, (req.validatedQuery as MeQuery).locale))
}

/** `POST /staff/me` {name?, locale?}: one's own name and language, nothing else. */
export const POST = async (req: StaffRequest<UpdateMeBody>, res: MedusaResponse) => {
  const name = await changeProfile(req.scope, req.staff, req.validatedBody)
  res.json(await describeMe(Object.assign(req, { staff: { ...req.staff, name } })))
}
