import type { PhotoFailure } from "./photo-failure"

export type PhotoKind = "jpeg" | "png" | "webp" | "avif"

/** Bytes that {@link photoKind} decides by; of fewer it can say too little. */
export const HEAD_BYTES = 1024

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const JPEG = Buffer.from([0xff, 0xd8, 0xff])
/** Brands of HEIF files whose pictures are HEVC; `mif1` and `msf1` say only that there are pictures. */
const HEIC = /^(hei[cmsx]|hev[cmsx]|mif1|msf1)$/

/**
 * What a file is by its first bytes, whatever its name says; before any decoder sees it, so that four decoders are all
 * that is ever reached from outside.
 * @param head at least {@link HEAD_BYTES} of the file, or all of it
 */
export function photoKind(head: Buffer): { kind: PhotoKind } | { failure: PhotoFailure } {
  if (head.length === 0) return { failure: "photo_empty" }
  const ascii = (from: number, to: number) => head.toString("latin1", from, to)
  if (head.subarray(0, JPEG.length).equals(JPEG)) return { kind: "jpeg" }
  if (head.subarray(0, PNG.length).equals(PNG)) return { kind: "png" }
  if (ascii(0, 4) === "RIFF" && ascii(8, 12) === "WEBP") return { kind: "webp" }
  if (ascii(4, 8) === "ftyp") return ofBrands(brandsOf(head))
  return { failure: looksLikeSvg(head) ? "photo_svg" : "photo_format" }
}

function ofBrands(brands: string[]): ReturnType<typeof photoKind> {
  if (brands[0] === "avis") return { failure: "photo_animated" }
  if (brands.includes("avif")) return { kind: "avif" }
  return { failure: brands.some((brand) => HEIC.test(brand)) ? "photo_heic" : "photo_format" }
}

/** Of an ISO media file: the brand that it is, and those that it can be read as. */
function brandsOf(head: Buffer): string[] {
  const end = Math.min(head.readUInt32BE(0), head.length)
  const brands = [head.toString("latin1", 8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(head.toString("latin1", at, at + 4))
  return brands
}

function looksLikeSvg(head: Buffer): boolean {
  const text = head
    .subarray(0, HEAD_BYTES)
    .toString("utf8")
    .replace(/^\uFEFF/, "")
  return /^\s*</.test(text) && /<(svg|!doctype svg)\b/i.test(text)
}
