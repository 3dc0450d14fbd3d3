import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { staffActor } from "../../../../audit/record-audit"
import type { StaffRequest } from "../../../../guard/require-staff"
import { answerOne } from "../../../../http/staff-list"
import { INSTITUTIONS } from "../../../../staff-lists/institutions"
import { saveInstitutionWorkflow } from "../../../../workflows/save-institution"
import { requireInstitutionInReach } from "../require-institution-in-reach"
import type { InstitutionBody } from "../validators"

/** `GET /staff/institutions/:id`. 404 for one out of reach as for none. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, INSTITUTIONS)

/**
 * `POST /staff/institutions/:id`: answers the institution as it is then; the shop follows by `institution.updated`.
 * Whether and where the shop names it (`shown_in_shop`, `position`) is for staff of the one that runs the market.
 */
export const POST = async (req: StaffRequest<InstitutionBody>, res: MedusaResponse) => {
  const { staff, validatedBody: institution } = req
  const id = requireInstitutionInReach(req)
  const ofMarket = institution.shown_in_shop !== undefined || institution.position !== undefined
  if (ofMarket && !staff.institution.managesAll) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "The shop's order is the market's to change",
      "not_permitted"
    )
  }
  await saveInstitutionWorkflow(req.scope).run({ input: { id, institution, actor: staffActor(staff) } })
  await answerOne(req, res, INSTITUTIONS)
}
