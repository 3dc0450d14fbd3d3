import type { Metadata } from "sharp"
import type { PhotoKind } from "./photo-kind"

const MEGABYTE = 1024 * 1024

/** What a decoder may take, in bytes. With the file itself and the rest of the work this stays below 400 MB. */
export const MOST_MEMORY = 330 * MEGABYTE

/**
 * How many bytes the decoder takes of a picture before it can be made smaller, at most. Most files are read line by
 * line or smaller than they are; those whose lines are not in order, and all of AVIF, are in memory as a whole.
 * Measured with the versions that sharp brings; `bench/photos.ts` measures it again.
 */
export function decodingMemory(kind: PhotoKind, metadata: Metadata): number {
  const { width = 0, height = 0, channels = 3, depth, hasAlpha, isProgressive } = metadata
  const pixels = width * height
  const deep = depth === "ushort"
  switch (kind) {
    case "jpeg":
      // Coefficients of two bytes. One that comes in several scans without being progressive does not say so.
      return pixels * channels * 2.1
    case "png":
      return isProgressive ? pixels * channels * (deep ? 2 : 1) : 0
    case "webp":
      return pixels * 4
    case "avif":
      // The decoder's frames and what it remembers of each block, libheif's copy, and the same in other colours.
      return pixels * ((deep ? 24 : 18) + (hasAlpha ? (deep ? 8 : 4) : 0))
  }
}
