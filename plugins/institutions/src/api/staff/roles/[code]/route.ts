import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { StaffRequest } from "../../../../guard/require-staff"
import { INSTITUTIONS_MODULE } from "../../../../modules/institutions"
import { changeRole } from "../../../../modules/institutions/roles"
import type { InstitutionsModuleService } from "../../../../modules/institutions/service"
import { shownRoles } from "../shown-roles"
import type { RoleBody } from "../validators"

/** `GET /staff/roles/:code?locale`. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const [role] = await shownRoles(req, req.params.code ?? "")
  if (!role) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such role")
  res.json({ role })
}

/** `POST /staff/roles/:code` `{ permissions }`: exactly these from now on, at each member's next request. */
export const POST = async (req: StaffRequest<RoleBody>, res: MedusaResponse) => {
  const { staff, validatedBody } = req
  const code = req.params.code ?? ""
  await req.scope
    .resolve<InstitutionsModuleService>(INSTITUTIONS_MODULE)
    .inTransaction((context) => changeRole(context, staff, code, validatedBody.permissions))
  const [role] = await shownRoles(req, code)
  res.json({ role })
}
