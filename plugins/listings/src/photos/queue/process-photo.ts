import type { Context } from "@medusajs/framework/types"
import { managerOf, tell } from "../../modules/listings/transaction"
import { makePictures, type MadePictures } from "../make-pictures"
import type { PhotoFailure } from "../photo-failure"
import { forgetUpload } from "../uploads/forget-uploads"
import { readUpload } from "../uploads/read-upload"
import { type LeasedPhoto, postponePhoto } from "./lease-photo"
import { dropFiles, keepFiles } from "./loose-files"
import type { PhotoWork } from "./photo-work"
import { storePictures, type StoredPictures } from "./store-pictures"

export type Outcome = "ready" | "failed" | "postponed" | "lost"

/**
 * Makes the pictures of one photo and stores them. The row, the files and the original change together: either it is
 * ready, its files are its own and the original is gone, or nothing of it is. Where the store of files fails (a full
 * disk), it waits on.
 * @returns `lost` where the lease had ended and another process has it
 */
export async function processPhoto(work: PhotoWork, photo: LeasedPhoto): Promise<Outcome> {
  const made = await picturesOf(work, photo)
  if ("failure" in made) return await fail(work, photo, made.failure)
  let files: StoredPictures
  try {
    files = await storePictures(work, photo.lease_id, made.pictures)
  } catch (error) {
    work.logger.warn(`photos: the pictures of ${photo.id} could not be stored: ${causeOf(error)}`)
    await work.inTransaction(async (context) => {
      await dropFiles(context, photo.lease_id)
      await postponePhoto(context, photo)
    })
    return "postponed"
  }
  return await finish(work, photo, made, files)
}

async function picturesOf(
  { inTransaction }: PhotoWork,
  { upload_id, bytes, worn_out }: LeasedPhoto
): Promise<MadePictures | { failure: PhotoFailure }> {
  if (worn_out) return { failure: "photo_unprocessable" }
  if (upload_id === null) return { failure: "photo_not_kept" }
  const file = Buffer.allocUnsafe(bytes)
  let at = 0
  await inTransaction(async (context) => {
    for await (const piece of readUpload(context, upload_id)) at += piece.copy(file, at)
  })
  return at === bytes ? await makePictures(file) : { failure: "photo_not_kept" }
}

async function finish(
  { inTransaction }: PhotoWork,
  { id, lease_id }: LeasedPhoto,
  { width, height, thumbhash }: MadePictures,
  files: StoredPictures
): Promise<Outcome> {
  return await inTransaction(async (context) => {
    const uploadId = await release(context, id, lease_id)
    if (uploadId === undefined) {
      await dropFiles(context, lease_id)
      return "lost"
    }
    await managerOf(context).execute(
      `update listings_photo set state = 'ready', ready_at = now(), width = ?, height = ?, thumbhash = ?,
         files = ?::jsonb, attempts = 0 where id = ?`,
      [width, height, thumbhash, JSON.stringify(files), id]
    )
    await keepFiles(context, lease_id)
    if (uploadId) await forgetUpload(context, uploadId)
    tell(context, "photo", [id])
    return "ready"
  })
}

/** What no picture can be made of is kept nowhere either (P5); only what broke processes can be tried again. */
async function fail(
  { inTransaction }: PhotoWork,
  { id, lease_id, upload_id }: LeasedPhoto,
  failure: PhotoFailure
): Promise<Outcome> {
  return await inTransaction(async (context) => {
    if ((await release(context, id, lease_id)) === undefined) return "lost"
    const again = failure === "photo_unprocessable" ? upload_id : null
    await managerOf(context).execute(
      "update listings_photo set state = 'failed', failure = ?, upload_id = ? where id = ?",
      [failure, again, id]
    )
    if (upload_id && !again) await forgetUpload(context, upload_id)
    await dropFiles(context, lease_id)
    tell(context, "photo", [id])
    return "failed"
  })
}

/** Ends the lease. @returns the id of the original, or undefined where the lease is another's by now */
async function release(context: Context, id: string, leaseId: string): Promise<string | null | undefined> {
  const [held] = await managerOf(context).execute<{ upload_id: string | null }[]>(
    "select upload_id from listings_photo where id = ? and lease_id = ? and state = 'waiting' for update",
    [id, leaseId]
  )
  if (!held) return undefined
  await managerOf(context).execute(
    "update listings_photo set lease_id = null, leased_until = null, upload_id = null where id = ?",
    [id]
  )
  return held.upload_id
}

/** Only what kind of error: addresses and names of a store are nobody's business in the log. */
function causeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown }
  return String(code ?? name ?? "unknown")
}
