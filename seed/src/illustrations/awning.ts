import sharp from "sharp"
import { bandSize, createBand, straightBand } from "./band"
import { shaded } from "./colour"
import { dyesFor } from "./palette"
import { seeded } from "./prng"
import { box, fill, num } from "./svg"

/** Width and height of a fair's banner, in pixels. */
export const BANNER = { width: 1600, height: 640 } as const
const SIDE = 400
const ROOF = 96
const SCALLOP = 34
const CLOTH = BANNER.height - ROOF - SIDE
const STRIPES = BANNER.width / 80

/**
 * A fair's stand: pieces side by side under a striped awning, on a table with a woven cloth.
 * @param pieces four drawings of 1200 × 1200, as SVG
 * @param palette a dye word, as of the drawings; the same seed weaves the same cloth
 * @returns PNG of {@link BANNER}'s size
 */
export async function drawAwning(
  pieces: readonly string[],
  { seed, palette }: { seed: string; palette: string }
): Promise<Buffer> {
  const shown = await Promise.all(
    pieces.map(async (svg, i) => ({
      input: await sharp(Buffer.from(svg)).resize(SIDE, SIDE).removeAlpha().png().toBuffer(),
      left: i * SIDE,
      top: ROOF,
    }))
  )
  return await sharp({
    create: { width: BANNER.width, height: BANNER.height, channels: 3, background: "#FBF7F0" },
  })
    .composite([...shown, { input: Buffer.from(stand(seed, palette)), left: 0, top: 0 }])
    .png()
    .toBuffer()
}

function stand(seed: string, palette: string): string {
  const rng = seeded(`awning/${seed}/${palette}`)
  const dyes = dyesFor(palette, rng.fork("dyes"))
  const width = BANNER.width / STRIPES
  const roof = Array.from({ length: STRIPES }, (_, i) => {
    const colour = i % 2 === 0 ? dyes.main : dyes.pale
    const [left, middle, right] = [i * width, (i + 0.5) * width, (i + 1) * width]
    const fall = `M${num(left)} ${ROOF}H${num(right)}Q${num(right)} ${ROOF + SCALLOP} ${num(middle)} ${ROOF + SCALLOP}Q${num(left)} ${ROOF + SCALLOP} ${num(left)} ${ROOF}Z`
    return fill(box(left, 0, width, ROOF), colour) + fill(fall, shaded(colour, 0.12))
  }).join("")
  // The awning's shadow on what stands under it.
  const shadow = fill(box(0, ROOF, BANNER.width, SCALLOP + 8), dyes.dark, 0.16)
  const band = createBand(rng.fork("cloth"), [dyes.main, dyes.accent, dyes.pale, dyes.second], "wide")
  const cell = CLOTH / bandSize(band).height
  const cloth = straightBand(band, 0, ROOF + SIDE, Math.ceil(BANNER.width / cell), cell)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${BANNER.width}" height="${BANNER.height}">` +
    `${shadow}${roof}${fill(box(0, ROOF + SIDE, BANNER.width, CLOTH), dyes.main)}${cloth}</svg>`
  )
}
