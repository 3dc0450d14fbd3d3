import { MedusaError } from "@medusajs/framework/utils"
import sharp from "sharp"

/** The largest file that is looked at. */
export const LARGEST_LOGO_BYTES = 2 * 1024 * 1024
/** The longer side of what is kept, in pixels. */
const LONGEST_SIDE = 512
/** A small file can unfold into a huge picture; this is more than any camera makes. */
const MOST_PIXELS = 50_000_000

const FORMATS = new Set(["png", "jpeg", "webp"])

/**
 * A logo as it is kept: WebP of at most 512 pixels a side, redrawn from the pixels, so that nothing else that was in
 * the file (place, camera, a script, a second file behind the picture) comes along. What a file is, its content says,
 * not its name or the browser.
 * @throws MedusaError INVALID_DATA `logo_format` for anything but PNG, JPEG and WebP, `logo_unreadable` for a broken one
 */
export async function readLogo(file: Buffer): Promise<Buffer> {
  const kind = kindOf(file)
  if (!FORMATS.has(kind)) {
    throw refusal("logo_format", `A logo is a PNG, JPEG or WebP file. ${HELP[kind] ?? ""}`.trim())
  }
  try {
    return await sharp(file, { limitInputPixels: MOST_PIXELS, failOn: "error" })
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 90 })
      .toBuffer()
  } catch (cause) {
    throw refusal("logo_unreadable", "This picture is damaged or too large to read", cause)
  }
}

const HELP: Record<string, string> = {
  svg: "An SVG drawing can hold scripts: export it as PNG.",
  heic: "Photos of an iPhone are HEIC: share it as JPEG, or set the camera to the most compatible format.",
}

/** What the first bytes say; before any decoder sees them, so that only three decoders are ever reached from outside. */
function kindOf(file: Buffer): "png" | "jpeg" | "webp" | "svg" | "heic" | "unknown" {
  const ascii = (from: number, to: number) => file.toString("latin1", from, to)
  if (file.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return "png"
  if (file.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return "jpeg"
  if (ascii(0, 4) === "RIFF" && ascii(8, 12) === "WEBP") return "webp"
  if (ascii(4, 8) === "ftyp" && /^(hei|hev|mif1|msf1)/.test(ascii(8, 12))) return "heic"
  if (/<svg[\s>]/i.test(ascii(0, 4096))) return "svg"
  return "unknown"
}

function refusal(code: string, message: string, cause?: unknown): MedusaError {
  const error = new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
  if (cause) error.cause = cause
  return error
}
