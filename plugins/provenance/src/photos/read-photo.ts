import { MedusaError } from "@medusajs/framework/utils"
import sharp from "sharp"

/** The largest file that is looked at. */
export const LARGEST_PHOTO_BYTES = 12 * 1024 * 1024
/** How wide the pictures are that are made of a photo, in pixels; never wider than the photo. */
const WIDTHS = [320, 640, 1280] as const
/** Narrower than this nobody sees anything. */
const NARROWEST = 320
/** A small file can unfold into a huge picture; this is more than any telephone makes. */
const MOST_PIXELS = 60_000_000

/** A photo as it is kept: WebP by width in pixels, with the size of the widest. */
export type ReadPhoto = { pictures: { width: number; webp: Buffer }[]; width: number; height: number }

/**
 * Redraws a photo from its pixels, turned upright, so that nothing else that was in the file (place, time, telephone,
 * a thumbnail of before it was cropped) comes along (P5). What a file is, its content says, not its name.
 * @throws MedusaError INVALID_DATA `photo_format` for anything but JPEG, PNG and WebP, `photo_unreadable` for a broken
 *   one, `photo_too_small`
 */
export async function readPhoto(file: Buffer): Promise<ReadPhoto> {
  const kind = kindOf(file)
  if (kind !== "picture") {
    throw refusal("photo_format", `A photo is a JPEG, PNG or WebP file. ${HELP[kind]}`.trim())
  }
  try {
    const upright = sharp(file, { limitInputPixels: MOST_PIXELS, failOn: "error" })
      .rotate()
      .resize({ width: WIDTHS[2], withoutEnlargement: true })
    // Decoded once: each width is then made of the widest, which is in memory anyway.
    const { data, info } = await upright.raw().toBuffer({ resolveWithObject: true })
    const { width, height, channels } = info
    if (width < NARROWEST || height < NARROWEST / 2) {
      throw refusal("photo_too_small", `A photo is at least ${NARROWEST} pixels wide`)
    }
    const widths = [...WIDTHS.filter((each) => each < width), width]
    const pictures = await Promise.all(
      widths.map(async (each) => ({
        width: each,
        webp: await sharp(data, { raw: { width, height, channels } })
          .resize({ width: each })
          .webp({ quality: 80 })
          .toBuffer(),
      }))
    )
    return { pictures, width, height }
  } catch (cause) {
    if (cause instanceof MedusaError) throw cause
    throw refusal("photo_unreadable", "This picture is damaged or too large to read", cause)
  }
}

const HELP = {
  heic: "Photos of an iPhone are HEIC: share it as JPEG, or set the camera to the most compatible format.",
  unknown: "",
}

/** What the first bytes say; before any decoder sees them, so that only three decoders are ever reached from outside. */
function kindOf(file: Buffer): "picture" | "heic" | "unknown" {
  const ascii = (from: number, to: number) => file.toString("latin1", from, to)
  if (file.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])))
    return "picture"
  if (file.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return "picture"
  if (ascii(0, 4) === "RIFF" && ascii(8, 12) === "WEBP") return "picture"
  return ascii(4, 8) === "ftyp" && /^(hei|hev|mif1|msf1)/.test(ascii(8, 12)) ? "heic" : "unknown"
}

function refusal(code: string, message: string, cause?: unknown): MedusaError {
  const error = new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
  if (cause) error.cause = cause
  return error
}
