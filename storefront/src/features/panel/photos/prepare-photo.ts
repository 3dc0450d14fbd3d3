"use client"

import { shrinkPhoto } from "../registry/photos/shrink-photo"
import { SNIFFED_BYTES, sniffPhoto } from "./sniff-photo"

/** The largest file that the API takes, in bytes. */
const LARGEST = 25 * 1024 * 1024
// Up to this a photo is not worth the work of making it smaller.
const LIGHT = 1.5 * 1024 * 1024

export type PreparedPhoto = { file: Blob; name: string; thumbnail: string | null }
/** Why a file is not sent at all; each has its words. */
export type UnfitPhoto =
  "photo_heic" | "photo_svg" | "photo_animated" | "photo_format" | "photo_too_large" | "photo_empty"

/**
 * A photo as it is sent over a bad line: a heavy one is made smaller, which also leaves behind where it was taken; one
 * that no shop shows is told at once. What the browser cannot open goes as it is, for the server to judge.
 */
export async function preparePhoto(file: File): Promise<PreparedPhoto | { unfit: UnfitPhoto }> {
  const kind = sniffPhoto(new Uint8Array(await file.slice(0, SNIFFED_BYTES).arrayBuffer()))
  if (file.size === 0) return { unfit: "photo_empty" }
  if (kind === "svg") return { unfit: "photo_svg" }
  if (kind === "gif") return { unfit: "photo_animated" }
  if (kind === "other") return { unfit: "photo_format" }
  const small = await shrinkPhoto(file)
  const thumbnail = small?.thumbnail ?? null
  // Phones that take HEIC often open it too; others say how to take JPEG.
  if (kind === "heic")
    return small ? { file: small.file, name: small.file.name, thumbnail } : { unfit: "photo_heic" }
  const lighter = kind === "jpeg" && file.size > LIGHT && small !== null && small.file.size < file.size
  const chosen = lighter ? small.file : file
  return chosen.size > LARGEST ? { unfit: "photo_too_large" } : { file: chosen, name: file.name, thumbnail }
}
