import sharp from "sharp"

/** The stages of a piece on the bench: its pattern on paper, half made, and finished. */
export type Stage = "pattern" | "half-made"

/** Width and height of a stage, in pixels. */
export const STAGE_SIDE = 800
/** Of the diagonal between pencil and colours. */
const STEPS = 12
/** Undyed alpaca, the page's own ground, as paper. */
const PAPER = { r: 251, g: 247, b: 240 }
const WEBP = { quality: 78, effort: 2 } as const

/**
 * A stage of the making of what an SVG of 1200 × 1200 shows, as WebP of 800 pixels: the pencil pattern, or the piece
 * half in pencil and half in its colours, with a stepped diagonal between. Drawn from the finished piece, so that they
 * belong together.
 */
export async function renderStage(svg: string, stage: Stage): Promise<Buffer> {
  const colours = await sharp(Buffer.from(svg)).resize(STAGE_SIDE, STAGE_SIDE).removeAlpha().png().toBuffer()
  const pencil = await pencilOf(colours)
  const paper = await sharp({
    create: { width: STAGE_SIDE, height: STAGE_SIDE, channels: 3, background: PAPER },
  })
    .composite([
      { input: grid(), blend: "over" },
      { input: pencil, blend: "multiply" },
    ])
    .png()
    .toBuffer()
  if (stage === "pattern") return await sharp(paper).webp(WEBP).toBuffer()
  const half = await sharp(colours)
    .ensureAlpha()
    .composite([{ input: halfMask(), blend: "dest-in" }])
    .png()
    .toBuffer()
  return await sharp(paper)
    .composite([{ input: half }])
    .webp(WEBP)
    .toBuffer()
}

/** The outlines of a picture as pencil on white: the darker, the more neighbouring pixels differ. */
async function pencilOf(picture: Buffer): Promise<Buffer> {
  const grey = await sharp(picture).greyscale().blur(0.8).raw().toBuffer()
  const lines = Buffer.alloc(grey.length, 255)
  const at = (i: number) => grey[i] ?? 0
  for (let i = 1; i < grey.length - STAGE_SIDE; i++) {
    const difference = Math.abs(at(i) - at(i - 1)) + Math.abs(at(i) - at(i + STAGE_SIDE))
    lines[i] = Math.max(60, 255 - 9 * Math.max(0, difference - 2))
  }
  return await sharp(lines, { raw: { width: STAGE_SIDE, height: STAGE_SIDE, channels: 1 } })
    .png()
    .toBuffer()
}

/** Squared paper, as patterns are drawn on. */
function grid(): Buffer {
  const lines = Array.from({ length: 23 }, (_, i) => (i + 1) * 40)
    .map((at) => `<path d="M${at} 0V${STAGE_SIDE}M0 ${at}H${STAGE_SIDE}"/>`)
    .join("")
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${STAGE_SIDE}" height="${STAGE_SIDE}"><g stroke="#E4DACB" stroke-width="1.5">${lines}</g></svg>`
  )
}

/** Everything to the right of a diagonal that goes in steps, as Andean cloth does. */
function halfMask(): Buffer {
  const step = STAGE_SIDE / STEPS
  const stairs = Array.from({ length: STEPS }, (_, i) => {
    const from = STAGE_SIDE * 0.72 - (i * step) / 2
    return `<rect x="${from}" y="${i * step}" width="${STAGE_SIDE - from}" height="${step}"/>`
  })
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${STAGE_SIDE}" height="${STAGE_SIDE}" shape-rendering="crispEdges">${stairs.join("")}</svg>`
  )
}
