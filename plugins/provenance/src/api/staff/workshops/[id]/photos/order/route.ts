import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { PROVENANCE_MODULE } from "../../../../../../modules/provenance"
import { orderPhotos } from "../../../../../../modules/provenance/registry/photos"
import type { ProvenanceModuleService } from "../../../../../../modules/provenance/service"
import { readPhotos } from "../../../../../../staff-lists/photos"
import { reviserOf } from "../../../../../reviser-of"
import type { PhotoOrderBody } from "../../../../../validators-photos"

/** `POST /staff/workshops/:id/photos/order` `{ ids }`, all of them: answers the photos in their new order. */
export const POST = async (req: StaffRequest<PhotoOrderBody>, res: MedusaResponse) => {
  const id = req.params.id ?? ""
  const reviser = reviserOf(req, "workshop.update", "workshop.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  await provenance.inTransaction((context) => orderPhotos(context, reviser, id, req.validatedBody.ids))
  const photos = await readPhotos(req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION), id)
  res.json({ photos, count: photos.length })
}
