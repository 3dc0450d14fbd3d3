import { randomUUID } from "node:crypto"
import type { Picture } from "../make-pictures"
import { noteLooseFile } from "./loose-files"
import type { PhotoWork } from "./photo-work"

/** Where the pictures of a photo are, by format and width. */
export type StoredPictures = Record<Picture["format"], Record<string, { id: string; url: string }>>

/**
 * Stores pictures under a name that nobody guesses, which says neither where nor of whom. Each is written down before it
 * is stored, so that what is stored for nothing is found and deleted.
 * @throws the store's own error; what was stored until then is loose
 */
export async function storePictures(
  { inTransaction, store }: PhotoWork,
  leaseId: string,
  pictures: readonly Picture[]
): Promise<StoredPictures> {
  const stored: StoredPictures = { avif: {}, webp: {} }
  const name = randomUUID()
  for (const { format, width, bytes } of pictures) {
    const { writeStream, promise, fileKey } = await store.getUploadStream({
      filename: `foto-${name}-${width}.${format}`,
      mimeType: `image/${format}`,
      access: "public",
    })
    // It may fail while the note is being written; it is waited for below.
    promise.catch(() => undefined)
    writeStream.on("error", () => undefined)
    try {
      await inTransaction((context) => noteLooseFile(context, fileKey, leaseId))
    } catch (error) {
      writeStream.destroy()
      throw error
    }
    writeStream.end(bytes)
    const { key, url } = await promise
    stored[format][width] = { id: key, url }
  }
  return stored
}
