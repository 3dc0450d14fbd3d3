import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { handOf } from "@tejido/provenance/api/hand-of"
import { noSuch, reaches } from "@tejido/provenance/modules/provenance/lots/reach"
import { ToldRefusal } from "../../../../../domain/told-refusal"
import { holdListing } from "../../../../../modules/listings/write/hold-listing"
import { readPhotos } from "../../../../../staff-lists/listing-photos"
import { photoHand } from "../../../../photo-hand"
import { readPhotoForm } from "../../../../read-photo-form"

/**
 * `GET /staff/listings/:id/photos`: `{ photos, count, version }`, every photo of it with its state, for whoever waits for
 * the pictures. Two queries.
 */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const id = req.params.id ?? ""
  const hand = handOf(req, "listing.read", "listing.read")
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw<{ establishment_id: string; version: number }>(
    "select establishment_id, version from listings_listing where id = ?",
    [id]
  )
  const [listing] = rows
  if (!listing || !reaches(hand, listing.establishment_id)) throw noSuch("listing")
  const photos = await readPhotos(connection, id)
  res.json({ photos, count: photos.length, version: listing.version })
}

/**
 * `POST /staff/listings/:id/photos`, `multipart/form-data` with photos in `files`, for browsers without JavaScript: 201
 * with `{ added: [{ filename, id }], refused: [{ filename, code }] }`. 400 with the first one's code where none could be
 * added.
 */
export const POST = async (req: StaffRequest, res: MedusaResponse) => {
  const id = req.params.id ?? ""
  const { hand, inTransaction } = photoHand(req)
  // Before the form is read: nobody fills the memory who may not.
  await inTransaction((context) => holdListing(context, hand, id))
  const { added, refused } = await readPhotoForm(req, res, hand, inTransaction, id)
  const [first] = refused
  if (added.length === 0 && first) {
    throw new ToldRefusal(first.type, first.code, first.message, {
      refused: refused.map(({ filename, code }) => ({ filename, code })),
    })
  }
  if (added.length === 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Send photos in the field `files`", "photo_missing")
  }
  res.status(201).json({ added, refused: refused.map(({ filename, code }) => ({ filename, code })) })
}
