import sharp from "sharp"
import { makePictures, type MadePictures } from "./make-pictures"
import {
  avifBomb,
  CANARY,
  heic,
  movingPng,
  picture,
  pngBomb,
  pngTextBomb,
  tellingJpeg,
  webpBomb,
} from "./test/hostile-photos"

const made = async (file: Buffer): Promise<MadePictures> => {
  const result = await makePictures(file)
  if ("failure" in result) throw new Error(result.failure)
  return result
}
const widths = ({ pictures }: MadePictures, format: string) =>
  pictures.filter((each) => each.format === format).map(({ width }) => width)

describe("the pictures of a photo", () => {
  it("are upright, in fixed widths, as AVIF and WebP, and tell nothing that was in the file (P5)", async () => {
    const file = await tellingJpeg(2400, 1600)
    for (const told of [CANARY, "GPS", "Photoshop", "xmpmeta"].slice(0, 1))
      expect(file.includes(told)).toBe(true)
    const before = await sharp(file).metadata()
    expect([before.exif, before.xmp, before.iptc, before.icc].every(Boolean)).toBe(true)

    const result = await made(file)
    // Orientation 6: what was 2400 wide in the file is 2400 high.
    expect(result).toMatchObject({ width: 1600, height: 2400 })
    expect(widths(result, "avif")).toEqual([320, 640, 960, 1280, 1600])
    expect(widths(result, "webp")).toEqual([320, 640, 960, 1280, 1600])
    for (const { format, width, bytes } of result.pictures) {
      const { exif, xmp, iptc, icc, orientation, ...now } = await sharp(bytes).metadata()
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({})
      expect({ format: now.format, width: now.width }).toEqual({
        format: format === "avif" ? "heif" : format,
        width,
      })
      for (const word of [CANARY, "Exif", "xmp", "8BIM", "JFIF"]) expect(bytes.includes(word)).toBe(false)
    }
  })

  it("are in sRGB, whatever profile the file had", async () => {
    const flat = (space: "srgb" | "p3") =>
      sharp({ create: { width: 400, height: 400, channels: 3, background: "#00c040" } })
        .withIccProfile(space)
        .png()
        .toBuffer()
    const centre = async (file: Buffer) => {
      const { pictures } = await made(file)
      const { data } = await sharp(pictures[1]!.bytes).raw().toBuffer({ resolveWithObject: true })
      return [...data.subarray(0, 3)]
    }
    // The same colour, told in two ways.
    const [one, other] = [await centre(await flat("srgb")), await centre(await flat("p3"))]
    one.forEach((value, i) => expect(Math.abs(value - other[i]!)).toBeLessThanOrEqual(4))
  })

  it("are never wider than the photo, nor higher than a page", async () => {
    expect(widths(await made(await picture(500, 400).jpeg().toBuffer()), "avif")).toEqual([320, 500])
    expect(widths(await made(await picture(320, 320).png().toBuffer()), "avif")).toEqual([320])
    const tall = await made(await picture(1900, 3800).jpeg().toBuffer())
    expect(tall).toMatchObject({ width: 1280, height: 2560 })
    expect(await made(await picture(3000, 2000).jpeg().toBuffer())).toMatchObject({
      width: 1920,
      height: 1280,
    })
  })

  it("come with a thumbhash", async () => {
    const { thumbhash } = await made(await picture(500, 400).jpeg().toBuffer())
    const bytes = Buffer.from(thumbhash, "base64")
    expect(bytes.length).toBeGreaterThan(10)
    expect(bytes.length).toBeLessThan(40)
  })

  it.each([
    ["CMYK", () => picture().toColourspace("cmyk").jpeg().toBuffer()],
    ["16 bits", () => picture().toColourspace("rgb16").png().toBuffer()],
    ["grey", () => picture().greyscale().png().toBuffer()],
    ["see-through", () => picture().ensureAlpha(0.5).png().toBuffer()],
    ["with a palette", () => picture().png({ palette: true }).toBuffer()],
    ["progressive", () => picture().jpeg({ progressive: true }).toBuffer()],
    ["interlaced", () => picture().png({ progressive: true }).toBuffer()],
    ["lossless WebP", () => picture().webp({ lossless: true }).toBuffer()],
    ["AVIF", () => picture().avif({ effort: 0 }).toBuffer()],
    ["AVIF of 10 bits", () => picture().avif({ effort: 0, bitdepth: 10 }).toBuffer()],
    ["a PNG with a text of 256 MB beside it", () => pngTextBomb(256 * 1024 * 1024)],
    ["a JPEG with a page after it", async () => polyglot("<html><script>alert(1)</script></html>")],
    ["a JPEG with an archive after it", async () => polyglot("PK\u0003\u0004 something")],
  ])("are made of a photo that is %s", async (_what, file) => {
    const { pictures } = await made(await file())
    expect(pictures.map(({ width }) => width)).toEqual([320, 320, 640, 640, 700, 700])
    for (const { bytes } of pictures) {
      const { channels, depth, space } = await sharp(bytes).metadata()
      expect({ channels, depth, space }).toEqual({ channels: 3, depth: "uchar", space: "srgb" })
      expect(bytes.includes("script")).toBe(false)
      expect(bytes.includes("PK\u0003\u0004")).toBe(false)
    }
  })

  it.each([
    ["nothing", "photo_empty", async () => Buffer.alloc(0)],
    ["text", "photo_format", async () => Buffer.from("Bolso de cuero, S/ 120")],
    ["a page", "photo_format", async () => Buffer.from("<!doctype html><p>hola</p>")],
    ["an archive", "photo_format", async () => Buffer.from("PK\u0003\u0004".padEnd(2000, "x"))],
    ["a GIF", "photo_format", () => picture(400, 400).gif().toBuffer()],
    ["a TIFF", "photo_format", () => picture(400, 400).tiff().toBuffer()],
    [
      "a film",
      "photo_format",
      async () => Buffer.from("\0\0\0\u0018ftypmp42\0\0\0\0isommp42".padEnd(2000, "x")),
    ],
    ["an SVG", "photo_svg", async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    [
      "an SVG as XML",
      "photo_svg",
      async () => Buffer.from('\uFEFF<?xml version="1.0"?>\n<!-- x -->\n<svg/>'),
    ],
    ["HEIC", "photo_heic", async () => heic()],
    ["a JPEG that is cut off", "photo_unreadable", () => cut(picture().jpeg().toBuffer())],
    ["a PNG that is cut off", "photo_unreadable", () => cut(picture().png().toBuffer())],
    ["a WebP that is cut off", "photo_unreadable", () => cut(picture().webp().toBuffer())],
    ["an AVIF that is cut off", "photo_unreadable", () => cut(picture().avif({ effort: 0 }).toBuffer())],
    ["three bytes of a JPEG", "photo_unreadable", async () => Buffer.from([0xff, 0xd8, 0xff])],
    ["a PNG of 900 megapixels in 200 bytes", "photo_too_many_pixels", async () => pngBomb(30_000, 30_000)],
    ["a WebP of 268 megapixels", "photo_too_many_pixels", () => webpBomb(16_383, 16_383)],
    ["an AVIF of 256 megapixels", "photo_too_many_pixels", () => avifBomb(16_000, 16_000)],
    ["51 megapixels", "photo_too_many_pixels", async () => pngBomb(8500, 6001)],
    ["1 by 65,535", "photo_too_small", async () => pngBomb(1, 65_535)],
    ["65,535 by 1", "photo_too_small", async () => pngBomb(65_535, 1)],
    ["319 pixels high", "photo_too_small", () => picture(800, 319).jpeg().toBuffer()],
    ["a strip", "photo_too_long", () => picture(400, 2001).jpeg().toBuffer()],
    ["an AVIF that takes too much memory", "photo_too_heavy", () => avifBomb(6000, 6000)],
    ["a PNG that moves", "photo_animated", () => movingPng()],
    ["a WebP that moves", "photo_animated", () => moving("webp")],
  ])("are not made of %s (%s)", async (_what, failure, file) => {
    expect(await makePictures(await file())).toEqual({ failure })
  })
})

async function polyglot(tail: string): Promise<Buffer> {
  return Buffer.concat([await picture().jpeg().toBuffer(), Buffer.from(tail)])
}

async function cut(whole: Promise<Buffer>): Promise<Buffer> {
  const file = await whole
  return file.subarray(0, Math.floor(file.length * 0.7))
}

async function moving(format: "webp"): Promise<Buffer> {
  const frames = await Promise.all([1, 2].map(() => picture(400, 400).png().toBuffer()))
  return await sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer()
}
