import sharp, { type Raw } from "sharp"
import { rgbaToThumbHash } from "thumbhash"

/** The most that a thumbhash is made of, in pixels. */
const SIDE = 100

/** A blurred picture of some 25 bytes, in base64, for the moment before the real one. */
export async function thumbhashOf(pixels: Buffer, raw: Raw): Promise<string> {
  const { data, info } = await sharp(pixels, { raw })
    .resize({ width: SIDE, height: SIDE, fit: "inside" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString("base64")
}
