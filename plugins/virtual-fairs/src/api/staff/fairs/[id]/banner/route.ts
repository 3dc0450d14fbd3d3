import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import { readPhoto } from "@tejido/provenance/photos/read-photo"
import { readPhotoUpload } from "@tejido/provenance/photos/read-photo-upload"
import { setBanner } from "../../../../../modules/virtual-fairs/fairs/set-banner"
import { setFairBannerWorkflow } from "../../../../../workflows/set-fair-banner"
import { answerFair } from "../../../../answer-fair"
import { fairsService } from "../../../../fairs-service"
import { requireFair } from "../../../../require-fair"

/**
 * `POST /staff/fairs/:id/banner`, `multipart/form-data` with one JPEG, PNG or WebP of at most 12 MB in `file`, `alt_es`
 * and if wished `alt_en`: redrawn, so that nothing but the picture is kept (P5). 400 as workshops' photos.
 */
export const POST = async (req: StaffRequest, res: MedusaResponse) => {
  const hand = handOf(req, "fair.update", "fair.read")
  // Before the form is read: nobody fills the memory for a fair that is not there.
  const id = await requireFair(req)
  const { file, said } = await readPhotoUpload(req, res)
  const { pictures, width, height } = await readPhoto(file)
  await setFairBannerWorkflow(req.scope).run({
    input: {
      ...{ id, hand, alt: { es: said.alt_es, en: said.alt_en ?? "" } },
      photo: {
        ...{ width, height },
        pictures: pictures.map((picture) => ({
          width: picture.width,
          webp: picture.webp.toString("base64"),
        })),
      },
    },
  })
  await answerFair(req, res, id)
}

/** `DELETE /staff/fairs/:id/banner`. */
export const DELETE = async (req: StaffRequest, res: MedusaResponse) => {
  const hand = handOf(req, "fair.update", "fair.read")
  const id = req.params.id ?? ""
  await fairsService(req).inTransaction((context) => setBanner(context, hand, id, null))
  await answerFair(req, res)
}
