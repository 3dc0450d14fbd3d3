import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { PHOTO_FAILURES } from "../../../../../photos/photo-failure"
import { findUpload, type Upload } from "../../../../../photos/uploads/find-upload"
import { forgetUpload } from "../../../../../photos/uploads/forget-uploads"
import { receiveStream } from "../../../../../photos/uploads/receive-stream"
import { photoHand } from "../../../../photo-hand"
import { refuse, speaksTus, tellUpload, wholeHeader } from "../../../../tus"

const upload = async (req: StaffRequest): Promise<Upload> => {
  const { hand, inTransaction } = photoHand(req)
  return await inTransaction((context) => findUpload(context, hand, req.params.id ?? ""))
}

/** `HEAD /staff/photos/uploads/:id`: how much of it is here, in `Upload-Offset`. */
export const HEAD = async (req: StaffRequest, res: MedusaResponse) => {
  if (!speaksTus(req, res)) return
  const found = await upload(req)
  tellUpload(res, found)
  res.setHeader("Upload-Length", String(found.length))
  res.status(200).end()
}

/**
 * `PATCH /staff/photos/uploads/:id`: what follows `Upload-Offset`. 204; with the last of a photo, `X-Photo-Id` and
 * `X-Listing-Version` say what it became. 409 `upload_moved` where it does not follow.
 */
export const PATCH = async (req: StaffRequest, res: MedusaResponse) => {
  if (!speaksTus(req, res)) return
  if (req.headers["content-type"] !== "application/offset+octet-stream") {
    return refuse(res, 415, "upload_type", "A piece is application/offset+octet-stream")
  }
  const start = wholeHeader(req, "upload-offset")
  const found = await upload(req)
  const { hand, inTransaction } = photoHand(req)
  try {
    const { received, photo } = await receiveStream(inTransaction, hand, found, start, req)
    tellUpload(res, { ...found, received })
    if (photo) {
      res.setHeader("X-Photo-Id", photo.id)
      res.setHeader("X-Listing-Version", String(photo.version))
    }
    res.status(204).end()
  } catch (error) {
    // The line broke: what came is kept, and nobody is there to be answered.
    if (req.destroyed && !req.complete) return
    // What is no photo is not kept for a day.
    if (Object.hasOwn(PHOTO_FAILURES, (error as { code?: string }).code ?? "")) {
      await inTransaction((context) => forgetUpload(context, found.id))
    }
    res.setHeader("Connection", "close")
    throw error
  }
}

/** `DELETE /staff/photos/uploads/:id`: ends an upload that is not wanted any more. 204. */
export const DELETE = async (req: StaffRequest, res: MedusaResponse) => {
  if (!speaksTus(req, res)) return
  const { id } = await upload(req)
  const { inTransaction } = photoHand(req)
  await inTransaction((context) => forgetUpload(context, id))
  res.status(204).end()
}
