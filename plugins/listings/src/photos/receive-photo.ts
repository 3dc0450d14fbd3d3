import type { Context } from "@medusajs/framework/types"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import type { AddedPhoto } from "./add-photo"
import { notAPhoto } from "./not-a-photo"
import { photoKind } from "./photo-kind"
import { LARGEST_PHOTO } from "./photo-limits"
import { photoName } from "./photo-name"
import { PIECE_BYTES } from "./uploads/receive-stream"
import { startUpload } from "./uploads/start-upload"
import { takePiece } from "./uploads/take-piece"

/**
 * Gives a listing a photo that is here as a whole: of a form, of an import's archive, of the seed. Its pictures are
 * made by the queue.
 * @throws MedusaError as `startUpload` and `addPhoto`; INVALID_DATA with the photo's failure
 */
export async function receivePhoto(
  context: Context,
  hand: Hand,
  listingId: string,
  { filename, bytes }: { filename: string; bytes: Buffer }
): Promise<AddedPhoto> {
  const kind = photoKind(bytes)
  if ("failure" in kind) throw notAPhoto(kind.failure)
  if (bytes.length > LARGEST_PHOTO) throw notAPhoto("photo_too_large")
  const started = await startUpload(context, hand, {
    ...{ purpose: "photo", listing_id: listingId, length: bytes.length },
    filename: photoName(filename),
  })
  const upload = { ...started, purpose: "photo", listing_id: listingId, filename } as const
  for (let start = 0; ;) {
    const piece = bytes.subarray(start, start + PIECE_BYTES)
    const { received, photo } = await takePiece(context, hand, upload, start, piece)
    if (photo) return photo
    start = received
  }
}
