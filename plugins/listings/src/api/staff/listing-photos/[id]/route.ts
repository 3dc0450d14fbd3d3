import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { removePhoto } from "../../../../photos/remove-photo"
import { photoHand } from "../../../photo-hand"

/** `DELETE /staff/listing-photos/:id`: takes it out of what its listing says. */
export const DELETE = async (req: StaffRequest, res: MedusaResponse) => {
  const id = req.params.id ?? ""
  const { hand, inTransaction } = photoHand(req)
  await inTransaction((context) => removePhoto(context, hand, id))
  res.json({ id, object: "listing_photo", deleted: true })
}
