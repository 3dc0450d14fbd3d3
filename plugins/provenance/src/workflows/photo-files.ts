import { randomUUID } from "node:crypto"
import type { FileDTO } from "@medusajs/framework/types"
import type { StoredPhoto } from "../modules/provenance/registry/photos"

/** A picture on its way into the store of files: WebP in base64, and how wide it is. */
export type Picture = { width: number; webp: string }

type NewFile = { filename: string; mimeType: string; content: string; access: "public" }

/** Under names that nobody guesses: an address is known only to whoever was shown the photo. */
export function filesOf(pictures: readonly Picture[]): NewFile[] {
  const name = randomUUID()
  return pictures.map(({ width, webp }) => ({
    filename: `taller-${name}-${width}.webp`,
    mimeType: "image/webp",
    content: webp,
    access: "public",
  }))
}

/** What was stored of these pictures, in their order. */
export function storedFiles(pictures: readonly Picture[], files: readonly FileDTO[]): StoredPhoto["files"] {
  return files.map(({ id, url }, i) => ({ id, url, width: pictures[i]?.width ?? 0 }))
}
