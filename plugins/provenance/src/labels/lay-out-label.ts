import { fitText, type Measure } from "./fit-text"
import type { LabelFormat } from "./label-formats"

/** What a label says. */
export type LabelText = {
  code: string
  name: string
  workshop: string
  /** Where, as far as the public may know: the establishment by name, or its region. */
  place: string
  /** `12 de 24`; null for a lot. */
  number: string | null
  /** The address to go to for who cannot scan, in two halves: `tienda.pe` and `/origen`. */
  site: { host: string; path: string }
}

export type LabelFont = "regular" | "semibold"

/** One line of text; `x`, `y` of its upper left corner from the label's, in points. */
export type TextLine = { text: string; font: LabelFont; size: number; x: number; y: number; width: number }

export type LabelLayout = {
  lines: TextLine[]
  /** The QR code with its quiet zone. */
  qr: { x: number; y: number; side: number }
  band: { x: number; y: number; width: number; height: number } | null
}

export const POINTS_PER_MM = 72 / 25.4
const LEADING = 1.18

/** `keep`: without it the label would be of no use. */
type Block = { text: string; font: LabelFont; lines: number; sizes: readonly number[]; keep?: true }

/**
 * Places everything on a label, from its upper left corner, in points. Text that is too long gets smaller, then
 * shorter; nothing leaves the label, and nothing runs into the QR code.
 */
export function layOutLabel(
  format: LabelFormat,
  text: LabelText,
  measure: Record<LabelFont, Measure>
): LabelLayout {
  const width = format.width_mm * POINTS_PER_MM
  const height = format.height_mm * POINTS_PER_MM
  const margin = Math.min(3, format.height_mm * 0.08) * POINTS_PER_MM
  const bandHeight = format.kind === "tag" ? 7 * POINTS_PER_MM : 0
  const side = Math.min(height - 2 * margin - bandHeight, width * 0.45)
  const band = bandHeight ? { x: 0, y: height - bandHeight, width, height: bandHeight } : null
  const qr = { x: margin, y: (height - bandHeight - side) / 2, side }
  const column = { x: qr.x + side + margin * 0.6, width: width - qr.x - side - margin * 1.6 }
  const room = height - bandHeight - 2 * margin
  const lines = stacked(blocksOf(format.kind, text), column, room, measure)
  const used = lines.reduce((sum, line) => Math.max(sum, line.y + line.size * LEADING), 0)
  const top = margin + Math.max(0, (room - used) / 2)
  return { qr, band, lines: lines.map((line) => ({ ...line, y: line.y + top })) }
}

/** From top to bottom. What finds no room is left out from the end, but for what must be kept. */
function blocksOf(
  kind: LabelFormat["kind"],
  { code, name, workshop, place, number, site }: LabelText
): Block[] {
  const small = (text: string): Block => ({ text, font: "regular", lines: 1, sizes: [8, 7.5, 7, 6.5, 6] })
  const address = (text: string): Block => ({ ...small(text), sizes: [6.5, 6, 5.5, 5, 4.5, 4], keep: true })
  const label = (sizes: number[]): Block => ({ text: code, font: "semibold", lines: 1, sizes, keep: true })
  const counted = number === null ? [] : [small(number)]
  if (kind === "small") {
    return [label([9, 8.5, 8, 7.5, 7, 6.5, 6]), ...counted, address(site.host), address(site.path)]
  }
  const sizes = kind === "tag" ? [13, 12, 11, 10, 9, 8] : [9.5, 9, 8.5, 8, 7.5, 7, 6.5]
  return [
    { text: name, font: "semibold", lines: 2, sizes },
    label([14, 13, 12, 11, 10, 9, 8, 7, 6]),
    small(workshop),
    ...counted,
    small(place),
    address(site.host + site.path),
  ]
}

function stacked(
  blocks: readonly Block[],
  column: { x: number; width: number },
  room: number,
  measure: Record<LabelFont, Measure>
): TextLine[] {
  const fitted = blocks.map((block) => ({
    ...block,
    ...fitText(block.text, { ...block, width: column.width }, measure[block.font]),
  }))
  const height = () => fitted.reduce((sum, { lines, size }) => sum + lines.length * size * LEADING, 0)
  while (height() > room) {
    const last = fitted.findLastIndex(({ keep }) => !keep)
    if (last < 0) break
    fitted.splice(last, 1)
  }
  let y = 0
  return fitted.flatMap(({ lines, size, font }) =>
    lines.map((text) => {
      const line = { text, font, size, x: column.x, y, width: measure[font](text, size) }
      y += size * LEADING
      return line
    })
  )
}
