import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { PROVENANCE_MODULE } from "../../../../modules/provenance"
import { revisePhoto } from "../../../../modules/provenance/registry/photos"
import type { ProvenanceModuleService } from "../../../../modules/provenance/service"
import { readPhotoRow } from "../../../../staff-lists/photos"
import { removeWorkshopPhotoWorkflow } from "../../../../workflows/remove-workshop-photo"
import { reviserOf } from "../../../reviser-of"
import type { PhotoBody } from "../../../validators-photos"

/** `POST /staff/photos/:id` `{ alt_es?, alt_en?, step_es?, step_en?, subjects? }`: answers the photo as it is then. */
export const POST = async (req: StaffRequest<PhotoBody>, res: MedusaResponse) => {
  const id = req.params.id ?? ""
  const reviser = reviserOf(req, "workshop.update", "workshop.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  await provenance.inTransaction((context) => revisePhoto(context, reviser, id, req.validatedBody))
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ photo: await readPhotoRow(connection, id) })
}

/** `DELETE /staff/photos/:id`: the photo and its files. */
export const DELETE = async (req: StaffRequest, res: MedusaResponse) => {
  const id = req.params.id ?? ""
  const reviser = reviserOf(req, "workshop.update", "workshop.read")
  await removeWorkshopPhotoWorkflow(req.scope).run({ input: { id, reviser } })
  res.json({ id, object: "photo", deleted: true })
}
