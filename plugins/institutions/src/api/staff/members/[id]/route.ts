import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../../guard/require-staff"
import { answerOne } from "../../../../http/staff-list"
import { INSTITUTIONS_MODULE } from "../../../../modules/institutions"
import { changeMember } from "../../../../modules/institutions/members"
import type { InstitutionsModuleService } from "../../../../modules/institutions/service"
import { MEMBERS } from "../../../../staff-lists/members"
import { requireEstablishments } from "../../require-establishments"
import type { MemberBody } from "../validators"

/** `GET /staff/members/:id`. 404 for one out of reach as for none. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerOne(req, res, MEMBERS)

/**
 * `POST /staff/members/:id` `{ name?, role_code?, institution_id?, establishment_ids? }`: answers the member as they
 * are then. Other rights end their sessions.
 */
export const POST = async (req: StaffRequest<MemberBody>, res: MedusaResponse) => {
  const { staff, validatedBody: change } = req
  await requireEstablishments(req.scope, staff, change.establishment_ids)
  await req.scope
    .resolve<InstitutionsModuleService>(INSTITUTIONS_MODULE)
    .inTransaction((context) => changeMember(context, staff, req.params.id ?? "", change))
  await answerOne(req, res, MEMBERS)
}
