import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { notAPhoto } from "../../../../photos/not-a-photo"
import { startUpload } from "../../../../photos/uploads/start-upload"
import { photoHand } from "../../../photo-hand"
import { invalidUpload, metadataOf, refuse, speaksTus, tellUpload, wholeHeader } from "../../../tus"
import { LONGEST, UploadMetadata } from "../../../validators-photos"

/**
 * `POST /staff/photos/uploads`, as tus 1.0 creates an upload: `Upload-Length` and `Upload-Metadata` with `listing_id`
 * and `filename`, or `purpose` `import_photos` and `filename`. 201 with its address in `Location`.
 */
export const POST = async (req: StaffRequest, res: MedusaResponse) => {
  if (!speaksTus(req, res)) return
  const said = UploadMetadata.safeParse(metadataOf(req))
  if (!said.success) throw invalidUpload("Upload-Metadata does not say of which listing it is")
  const length = wholeHeader(req, "upload-length")
  if (length === 0) throw notAPhoto("photo_empty")
  const longest = LONGEST[said.data.purpose]
  if (length > longest.bytes) return refuse(res, 413, longest.code, longest.message)
  const { hand, inTransaction } = photoHand(req)
  const upload = await inTransaction((context) => startUpload(context, hand, { ...said.data, length }))
  tellUpload(res, upload)
  res.setHeader("Location", `/staff/photos/uploads/${upload.id}`)
  res.status(201).end()
}
