import sharp from "sharp"

/** One picture as WebP in the three widths the shop serves, in pixels. */
export type RenderedWidths = Record<"320" | "640" | "1200", Buffer>

/** Quality 80 keeps flat planes clean; effort 2 is where more work stops making these pictures smaller. */
const WEBP = { quality: 80, effort: 2 } as const

/** Rasterises an SVG of 1200 × 1200 once and encodes it in three widths. Throws on malformed SVG. */
export async function renderWebp(svg: string): Promise<RenderedWidths> {
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const encode = (width: number) => {
    const picture = sharp(data, { raw })
    return (width === info.width ? picture : picture.resize(width, width)).webp(WEBP).toBuffer()
  }
  return { "320": await encode(320), "640": await encode(640), "1200": await encode(1200) }
}
