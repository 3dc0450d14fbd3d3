import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { retryPhoto } from "../../../../../photos/remove-photo"
import { photoHand } from "../../../../photo-hand"

/** `POST /staff/listing-photos/:id/retry`: its pictures are made once more. */
export const POST = async (req: StaffRequest, res: MedusaResponse) => {
  const id = req.params.id ?? ""
  const { hand, inTransaction } = photoHand(req)
  await inTransaction((context) => retryPhoto(context, hand, id))
  res.status(202).json({ id, object: "listing_photo", state: "waiting" })
}
