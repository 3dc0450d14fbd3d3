import sharp, { type Metadata, type Raw, type Sharp } from "sharp"
import { decodingMemory, MOST_MEMORY } from "./decoding-memory"
import { isMovingPng } from "./moving-png"
import type { PhotoFailure } from "./photo-failure"
import { photoKind, type PhotoKind } from "./photo-kind"
import { HIGHEST, LONGEST_SHAPE, MOST_PIXELS, SHORTEST_SIDE, WIDTHS } from "./photo-limits"
import { thumbhashOf } from "./thumbhash-of"

// One thread: whoever buys at the same moment has the others. Nothing kept: what was decoded is not asked for again.
sharp.concurrency(1)
sharp.cache(false)

/** Longer than the slowest file within the limits takes. */
const DECODING_SECONDS = 90

/** One picture of a photo. */
export type Picture = { format: "avif" | "webp"; width: number; bytes: Buffer }

/** What is kept of a photo: its pictures, the size of the widest, and a thumbhash in base64. */
export type MadePictures = { pictures: Picture[]; width: number; height: number; thumbhash: string }

/** Pixels in sRGB, upright, without anything else that was in the file. */
type Drawn = { pixels: Buffer; raw: Raw }

/**
 * Makes the pictures of a photo from its pixels, turned upright, so that nothing else that was in the file (place, time,
 * telephone, a thumbnail of before it was cropped) comes along (P5).
 *
 * The declared size is looked at before anything is decoded; pictures are made one after the other. Both keep the
 * memory below 400 MB for anything that comes.
 * @returns the pictures, or why there are none
 */
export async function makePictures(file: Buffer): Promise<MadePictures | { failure: PhotoFailure }> {
  const drawn = await drawPhoto(file)
  if ("failure" in drawn) return drawn
  const { pixels, raw } = drawn
  const { width, height } = raw
  const pictures: Picture[] = []
  for (const each of widthsFor(width)) {
    // AVIF at 4:2:0 and effort 3: as small as at 4 in a quarter of the time.
    const [avif, webp] = [
      await resized(drawn, each).avif({ quality: 52, effort: 3, chromaSubsampling: "4:2:0" }).toBuffer(),
      await resized(drawn, each).webp({ quality: 80 }).toBuffer(),
    ]
    pictures.push({ format: "avif", width: each, bytes: avif }, { format: "webp", width: each, bytes: webp })
  }
  return { pictures, width, height, thumbhash: await thumbhashOf(pixels, raw) }
}

/** Decodes a photo once, as large as its widest picture. */
export async function drawPhoto(file: Buffer): Promise<Drawn | { failure: PhotoFailure }> {
  const known = photoKind(file)
  if ("failure" in known) return known
  try {
    // Only the header is read here: what it declares costs nothing yet.
    const metadata = await sharp(file, { limitInputPixels: false }).metadata()
    const failure = problemOf(known.kind, file, metadata)
    if (failure) return { failure }
    const { data, info } = await sharp(file, {
      limitInputPixels: MOST_PIXELS,
      failOn: "error",
      sequentialRead: true,
      autoOrient: true,
    })
      .resize({ width: WIDTHS[4], height: HIGHEST, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .timeout({ seconds: DECODING_SECONDS })
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true })
    return { pixels: data, raw: { width: info.width, height: info.height, channels: info.channels } }
  } catch (error) {
    const slow = error instanceof Error && error.message.includes("timeout")
    return { failure: slow ? "photo_too_heavy" : "photo_unreadable" }
  }
}

function problemOf(kind: PhotoKind, file: Buffer, metadata: Metadata): PhotoFailure | null {
  const { width = 0, height = 0, pages = 1, format } = metadata
  // The decoder that libvips chose is the one that these bytes are for.
  if (format !== (kind === "avif" ? "heif" : kind)) return "photo_format"
  if (width * height > MOST_PIXELS) return "photo_too_many_pixels"
  if (Math.min(width, height) < SHORTEST_SIDE) return "photo_too_small"
  if (Math.max(width, height) > LONGEST_SHAPE * Math.min(width, height)) return "photo_too_long"
  if (pages > 1 || (kind === "png" && isMovingPng(file))) return "photo_animated"
  return decodingMemory(kind, metadata) > MOST_MEMORY ? "photo_too_heavy" : null
}

/** The fixed widths that it has the pixels for, and its own where that is in between. */
function widthsFor(width: number): number[] {
  return [...WIDTHS.filter((each) => each < width), width]
}

function resized({ pixels, raw }: Drawn, width: number): Sharp {
  return sharp(pixels, { raw }).resize({ width })
}
