import type { MedusaResponse } from "@medusajs/framework/http"
import type { Context } from "@medusajs/framework/types"
import type { PermissionCode } from "@tejido/institutions/domain/permissions"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { answerApplication } from "./answer-application"
import { fairsService } from "./fairs-service"

/** Changes the application that the path names, as the signed-in member, and answers `{ application }`. */
export async function changeApplication(
  req: StaffRequest,
  res: MedusaResponse,
  permission: PermissionCode,
  change: (context: Context, hand: Hand, id: string) => Promise<void>,
  then: (id: string) => Promise<void> = () => Promise.resolve()
): Promise<void> {
  const hand = handOf(req, permission, "fair.read")
  const id = req.params.id ?? ""
  await fairsService(req).inTransaction((context) => change(context, hand, id))
  await then(id)
  await answerApplication(req, res)
}
