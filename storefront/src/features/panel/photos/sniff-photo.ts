/** What a file is by its first bytes; its name and what the browser says of it mean nothing. */
export type PhotoKind = "jpeg" | "png" | "webp" | "avif" | "heic" | "svg" | "gif" | "other"

/** How many bytes from the beginning {@link sniffPhoto} looks at. */
export const SNIFFED_BYTES = 512

const HEIC_BRANDS = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"]

/** Tells what kind of picture begins with these bytes. Spares a bad line what the server would refuse. */
export function sniffPhoto(bytes: Uint8Array): PhotoKind {
  const text = String.fromCharCode(...bytes.subarray(0, SNIFFED_BYTES))
  if (text.startsWith("\xff\xd8\xff")) return "jpeg"
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png"
  if (text.startsWith("GIF8")) return "gif"
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return "webp"
  if (text.slice(4, 8) === "ftyp") {
    // The brands of an ISO file, the main one first; an AVIF may name `mif1` before its own.
    const brands: string[] = text.slice(8, 8 + 4 * 12).match(/.{4}/gs) ?? []
    if (brands.includes("avif") || brands.includes("avis")) return "avif"
    if (brands.some((brand) => HEIC_BRANDS.includes(brand))) return "heic"
  }
  return /<(?:svg|!doctype svg)[\s>]/i.test(text) ? "svg" : "other"
}
