import sharp, { type Sharp } from "sharp"

/** 50 megapixels, at the limit of what is taken. */
const WIDTH = 8660
const HEIGHT = 5773

/** A picture with structure at several scales, as a photo has; `seed` makes it another one. */
export async function structured(width: number, height: number, seed: number): Promise<Sharp> {
  const side = 200 + (seed % 7) * 20
  const noise = await sharp({
    create: {
      ...{ width: side, height: side, channels: 3, background: { r: 90 + (seed % 5) * 20, g: 110, b: 90 } },
      noise: { type: "gaussian", mean: 128, sigma: 45 },
    },
  })
    .png()
    .toBuffer()
  return sharp(noise).resize(width, height, { kernel: "cubic", fit: "fill" })
}

/** Photos as a telephone takes them: 12 megapixels, JPEG. */
export async function telephonePhotos(count: number): Promise<Buffer[]> {
  const photos: Buffer[] = []
  for (let i = 0; i < count; i++) {
    photos.push(await (await structured(4032, 3024, i)).jpeg({ quality: 88 }).toBuffer())
  }
  return photos
}

/** How a photo is written; `refused`: with which failure the pipeline answers it. */
export type Sample = { name: string; refused?: string; write: () => Promise<Buffer> }

const large = () => structured(WIDTH, HEIGHT, 3)

/** Every format that is taken, at its largest, in the ways that take most memory to read. */
export const LARGEST: readonly Sample[] = [
  {
    name: "JPEG, sideways",
    write: async () => (await large()).withMetadata({ orientation: 6 }).jpeg({ quality: 80 }).toBuffer(),
  },
  {
    name: "JPEG, progressive 4:4:4",
    write: async () =>
      (await large()).jpeg({ quality: 80, progressive: true, chromaSubsampling: "4:4:4" }).toBuffer(),
  },
  {
    name: "JPEG, progressive CMYK",
    refused: "photo_too_heavy",
    write: async () =>
      (await large())
        .toColourspace("cmyk")
        .jpeg({ quality: 50, progressive: true, chromaSubsampling: "4:4:4" })
        .toBuffer(),
  },
  { name: "PNG", write: async () => await flat(3).png().toBuffer() },
  { name: "PNG, interlaced", write: async () => await flat(3).png({ progressive: true }).toBuffer() },
  { name: "PNG, 16 bits", write: async () => await flat(3).toColourspace("rgb16").png().toBuffer() },
  {
    name: "PNG, 16 bits, interlaced, see-through",
    refused: "photo_too_heavy",
    write: async () => await flat(4).toColourspace("rgb16").png({ progressive: true }).toBuffer(),
  },
  { name: "WebP", write: async () => (await large()).webp({ quality: 60, effort: 0 }).toBuffer() },
  {
    name: "WebP, lossless, see-through",
    write: async () => await flat(4).webp({ lossless: true, effort: 0 }).toBuffer(),
  },
  {
    name: "AVIF of 50 MP",
    refused: "photo_too_heavy",
    write: async () => (await large()).avif({ quality: 40, effort: 0 }).toBuffer(),
  },
  {
    name: "AVIF of 19 MP, 4:4:4",
    write: async () => (await structured(5300, 3600, 3)).avif({ quality: 70, effort: 0 }).toBuffer(),
  },
  {
    name: "AVIF of 14 MP, 10 bits",
    write: async () =>
      (await structured(4400, 3250, 3)).avif({ quality: 70, effort: 0, bitdepth: 10 }).toBuffer(),
  },
]

/** Small enough for a lossless file below 25 MB. */
function flat(channels: 3 | 4): Sharp {
  return sharp({
    create: { width: WIDTH, height: HEIGHT, channels, background: { r: 160, g: 90, b: 60, alpha: 0.5 } },
  })
}
