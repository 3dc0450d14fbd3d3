import { MedusaError } from "@medusajs/framework/utils"
import sharp from "sharp"
import { LARGEST_DOCUMENT_BYTES } from "../../../domain/documents"

/** A document as it is kept. */
export type ReadDocument = { content: Buffer; media_type: "application/pdf" | "image/jpeg" | "image/png" }

/** A small file can unfold into a huge picture; this is more than any camera makes. */
const MOST_PIXELS = 60_000_000
/** Of the longer side, in pixels: an A4 page at 300 dots per inch stays readable. */
const LONGEST_SIDE = 3600

/**
 * A document that somebody hands over: a PDF as it is, or a photo of paper, redrawn from its pixels so that place,
 * camera and whatever else was in the file does not come along (P5). What a file is, its content says.
 * @throws MedusaError INVALID_DATA `document_empty`, `document_too_large`, `document_format`, `document_unreadable`
 */
export async function readDocument(file: Buffer): Promise<ReadDocument> {
  if (file.length === 0) throw refusal("document_empty", "The file is empty")
  if (file.length > LARGEST_DOCUMENT_BYTES) throw tooLarge()
  const media_type = mediaTypeOf(file)
  if (!media_type) throw refusal("document_format", "A document is a PDF, JPEG or PNG file")
  if (media_type === "application/pdf") {
    // The last thing in a PDF; an upload that broke off has none.
    if (!file.subarray(-2048).includes("%%EOF")) throw unreadable()
    return { content: file, media_type }
  }
  const content = await redraw(file, media_type)
  if (content.length > LARGEST_DOCUMENT_BYTES) throw tooLarge()
  return { content, media_type }
}

async function redraw(file: Buffer, media_type: "image/jpeg" | "image/png"): Promise<Buffer> {
  try {
    const picture = sharp(file, { limitInputPixels: MOST_PIXELS, failOn: "error" })
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
    return await (media_type === "image/png" ? picture.png() : picture.jpeg({ quality: 85 })).toBuffer()
  } catch (cause) {
    throw unreadable(cause)
  }
}

function mediaTypeOf(file: Buffer): ReadDocument["media_type"] | null {
  if (file.subarray(0, 5).toString("latin1") === "%PDF-") return "application/pdf"
  if (file.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return "image/jpeg"
  if (file.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])))
    return "image/png"
  return null
}

const tooLarge = () => refusal("document_too_large", "A document has at most 10 MB")
const unreadable = (cause?: unknown) =>
  refusal("document_unreadable", "This file is damaged or too large to read", cause)

function refusal(code: string, message: string, cause?: unknown): MedusaError {
  const error = new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
  if (cause) error.cause = cause
  return error
}
