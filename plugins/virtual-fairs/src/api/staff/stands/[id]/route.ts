import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { may } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import type { StandSave } from "../../../../domain/stand"
import { saveStand } from "../../../../modules/virtual-fairs/stands/save-stand"
import { answerStand } from "../../../answer-stand"
import { fairsService } from "../../../fairs-service"

/** `GET /staff/stands/:id`: with what stands there and what else could. One query. */
export const GET = (req: StaffRequest, res: MedusaResponse) => answerStand(req, res)

/**
 * `POST /staff/stands/:id` `{ version, story?, photo_id?, products?, position? }`: saves what is named. Where it stands
 * among others says who runs the fair: 403 `position_not_yours`.
 */
export const POST = async (req: StaffRequest<StandSave>, res: MedusaResponse) => {
  const hand = handOf(req, "stand.update", "fair.read")
  if (req.validatedBody.position !== undefined && !may(req.staff.ability, "fair.update")) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "Whoever runs the fair says where stands are",
      "position_not_yours"
    )
  }
  const id = req.params.id ?? ""
  await fairsService(req).inTransaction((context) => saveStand(context, hand, id, req.validatedBody))
  await answerStand(req, res)
}
