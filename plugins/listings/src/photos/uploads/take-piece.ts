import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { managerOf } from "../../modules/listings/transaction"
import { type AddedPhoto, addPhoto } from "../add-photo"
import { HEAD_BYTES, photoKind } from "../photo-kind"
import { notAPhoto } from "../not-a-photo"
import type { Upload } from "./find-upload"

/** What is here after a piece, and the photo that the last one made. */
export type TakenPiece = { received: number; photo: AddedPhoto | null }

/**
 * Keeps a piece of a file, where it follows what is here already; the last one of a photo adds it to its listing in the
 * same transaction. Whoever sends the same piece at the same moment is told that it is here.
 * @param start where in the file the piece begins
 * @throws MedusaError CONFLICT `upload_moved` for a piece that does not follow, and as `addPhoto`; INVALID_DATA
 *   `upload_too_long`, and the photo's failure where the first piece shows that it is none
 */
export async function takePiece(
  context: Context,
  hand: Hand,
  upload: Upload,
  start: number,
  bytes: Buffer
): Promise<TakenPiece> {
  if (start + bytes.length > upload.length) {
    throw refused(MedusaError.Types.INVALID_DATA, "upload_too_long", "This is more than was announced")
  }
  refuseNoPhoto(upload, start, bytes)
  const manager = managerOf(context)
  const [moved] = await manager.execute<{ received: string }[]>(
    `update listings_upload set received = received + ?
     where id = ? and received = ? and expires_at > now() returning received`,
    [bytes.length, upload.id, start]
  )
  if (!moved) {
    throw refused(MedusaError.Types.CONFLICT, "upload_moved", "Go on where the upload is now")
  }
  await manager.execute("insert into listings_upload_piece (upload_id, start, bytes) values (?, ?, ?)", [
    ...[upload.id, start],
    bytes,
  ])
  const received = Number(moved.received)
  const whole = received === upload.length && upload.listing_id !== null
  return { received, photo: whole ? await addPhoto(context, hand, upload.listing_id ?? "", upload.id) : null }
}

/** Who sends a video over a bad line hears after the first piece that it is none; the rest hears the queue. */
function refuseNoPhoto({ purpose, length }: Upload, start: number, bytes: Buffer): void {
  if (purpose !== "photo" || start > 0 || bytes.length < Math.min(HEAD_BYTES, length)) return
  const kind = photoKind(bytes.subarray(0, HEAD_BYTES))
  if ("failure" in kind) throw notAPhoto(kind.failure)
}
