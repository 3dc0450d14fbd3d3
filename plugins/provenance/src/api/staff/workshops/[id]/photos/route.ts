import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { may } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { readPhoto } from "../../../../../photos/read-photo"
import { readPhotoUpload } from "../../../../../photos/read-photo-upload"
import { readPhotoRow, readPhotos } from "../../../../../staff-lists/photos"
import { addWorkshopPhotoWorkflow } from "../../../../../workflows/add-workshop-photo"
import { requireWorkshop } from "../../../../require-in-reach"
import { reviserOf } from "../../../../reviser-of"

/** `GET /staff/workshops/:id/photos`: `{ photos, count }`, those that the shop may not show too. Two queries. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const { id } = await requireWorkshop(req)
  const photos = await readPhotos(connectionOf(req), id)
  res.json({ photos, count: photos.length })
}

/**
 * `POST /staff/workshops/:id/photos`, `multipart/form-data` with one JPEG, PNG or WebP of at most 12 MB in `file`,
 * `alt_es`, and if wished `alt_en`, `step_es`, `step_en` and `subjects` (ids of artisans with commas between): 201
 * with the photo.
 */
export const POST = async (req: StaffRequest, res: MedusaResponse) => {
  const reviser = reviserOf(req, "workshop.update", "workshop.read")
  const { id: workshopId, establishment_id } = await requireWorkshop(req)
  if (!may(req.staff.ability, "workshop.update", { establishment_id })) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such workshop")
  }
  const { file, said: words } = await readPhotoUpload(req, res)
  const { pictures, width, height } = await readPhoto(file)
  const { result: id } = await addWorkshopPhotoWorkflow(req.scope).run({
    input: {
      ...{ workshopId, reviser, words },
      photo: {
        ...{ width, height },
        pictures: pictures.map((picture) => ({
          width: picture.width,
          webp: picture.webp.toString("base64"),
        })),
      },
    },
  })
  res.status(201).json({ photo: await readPhotoRow(connectionOf(req), id) })
}

function connectionOf(req: StaffRequest): Connection {
  return req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
}
