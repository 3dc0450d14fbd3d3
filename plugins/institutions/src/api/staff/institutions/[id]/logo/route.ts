import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "../../../../../audit/record-audit"
import type { StaffRequest } from "../../../../../guard/require-staff"
import { answerOne } from "../../../../../http/staff-list"
import { readLogo } from "../../../../../logo/read-logo"
import { readUpload } from "../../../../../logo/read-upload"
import { INSTITUTIONS } from "../../../../../staff-lists/institutions"
import { setInstitutionLogoWorkflow } from "../../../../../workflows/set-institution-logo"
import { requireInstitutionInReach } from "../../require-institution-in-reach"

/** `POST /staff/institutions/:id/logo`, `multipart/form-data` with one PNG, JPEG or WebP of at most 2 MB in `file`. */
export const POST = async (req: StaffRequest, res: MedusaResponse) => {
  const id = requireInstitutionInReach(req)
  const webp = await readLogo(await readUpload(req, res))
  await setInstitutionLogoWorkflow(req.scope).run({
    input: { id, webp: webp.toString("base64"), actor: staffActor(req.staff) },
  })
  await answerOne(req, res, INSTITUTIONS)
}
