import { rgbaToDataURL, thumbHashToAverageRGBA, thumbHashToRGBA } from "thumbhash"

/** A blurred picture is drawn this small: what it shows has no detail. */
const SIDE = 12

/**
 * What a picture's place shows until it has come, made on the server of the 25 bytes that were stored with it: its
 * average colour, or, `blurred`, itself out of focus as a tiny data URL. A value for `background`, or null where the
 * text is no thumbhash: a placeholder is never worth a broken page.
 */
export function thumbhashGround(base64: string | null | undefined, blurred: boolean): string | null {
  // Its header alone takes five bytes; none has more than forty.
  if (!base64 || !/^[\w+/]{7,54}={0,2}$/.test(base64)) return null
  const bytes = Buffer.from(base64, "base64")
  const { r, g, b, a } = thumbHashToAverageRGBA(bytes)
  const light = (channel: number) => Math.round(255 * Math.min(1, Math.max(0, channel)))
  if ([r, g, b, a].some(Number.isNaN)) return null
  // A piece on nothing stands on the shop's own ground.
  const colour = a < 0.9 ? null : `rgb(${light(r)} ${light(g)} ${light(b)})`
  if (!blurred || colour === null) return colour
  return `${colour} url(${blurredUrl(bytes)}) center / cover`
}

function blurredUrl(bytes: Buffer): string {
  const { w, h, rgba } = thumbHashToRGBA(bytes)
  const width = Math.max(1, Math.round(w >= h ? SIDE : (SIDE * w) / h))
  const height = Math.max(1, Math.round(h >= w ? SIDE : (SIDE * h) / w))
  const small = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = 4 * (Math.floor(((y + 0.5) * h) / height) * w + Math.floor(((x + 0.5) * w) / width))
      small.set(rgba.subarray(from, from + 4), 4 * (y * width + x))
    }
  }
  return rgbaToDataURL(width, height, small)
}
