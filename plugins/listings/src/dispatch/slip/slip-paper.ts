import { createRequire } from "node:module"
import { printable } from "@tejido/provenance/labels/fit-text"
import { labelBand } from "@tejido/provenance/labels/label-band"
import { qrBars, QUIET_ZONE } from "@tejido/provenance/labels/qr-runs"

const files = createRequire(__filename)
const REGULAR = files.resolve("@fontsource/figtree/files/figtree-latin-400-normal.woff")
const SEMIBOLD = files.resolve("@fontsource/figtree/files/figtree-latin-600-normal.woff")

/** A4 in points, folded once across: each half holds one thing. */
export const SHEET = { width: 595.28, height: 841.89, fold: 420.94, margin: 40 } as const
const INK = { text: "#231f1c", quiet: "#6a625b", title: "#861930", line: "#d8cdbd" } as const
const STRIPES = [
  { colour: "#a3203a", y: 0, height: 7 },
  { colour: "#e0a526", y: 7, height: 2 },
  { colour: "#23325f", y: 9, height: 3.5 },
  { colour: "#3f6b4f", y: 12.5, height: 1.5 },
] as const

export type Pdf = PDFKit.PDFDocument
/** What a text is to who hears the page read: see PDF 1.7, 14.8.4. */
export type Role = "H1" | "H2" | "P" | "TH" | "TD" | "Caption"
export type Style = {
  size: number
  bold?: boolean
  ink?: keyof typeof INK
  align?: "left" | "right" | "center"
}

/** Makes the fonts known to the document. */
export function takeFonts(pdf: Pdf): void {
  pdf.registerFont("regular", REGULAR)
  pdf.registerFont("bold", SEMIBOLD)
}

/**
 * Writes a text into a box of a width, in as many lines as it takes, tagged with what it is.
 * @returns where the text ends below
 */
export function write(
  pdf: Pdf,
  parent: PDFKit.PDFStructureElement,
  role: Role,
  text: string,
  at: { x: number; y: number; width: number },
  { size, bold = false, ink = "text", align = "left" }: Style
): number {
  const content = pdf.markStructureContent(role)
  pdf.font(bold ? "bold" : "regular", size).fillColor(INK[ink])
  pdf.text(printable(text), at.x, at.y, { width: at.width, align, lineGap: 1.5 })
  pdf.endMarkedContent()
  parent.add(pdf.struct(role, {}, content))
  return pdf.y
}

/** How high a text would be in a box of a width. */
export function heightOf(pdf: Pdf, text: string, width: number, { size, bold = false }: Style): number {
  pdf.font(bold ? "bold" : "regular", size)
  return pdf.heightOfString(printable(text), { width, lineGap: 1.5 })
}

/** Draws what nobody needs to hear of: edges, lines, folds. */
export function decorate(pdf: Pdf, draw: () => void): void {
  pdf.markContent("Artifact", { type: "Layout" })
  draw()
  pdf.endMarkedContent()
}

/** The edge of a woven cloth, in the colours of the shop. */
export function drawEdge(pdf: Pdf, y: number): void {
  for (const stripe of STRIPES) pdf.rect(0, y + stripe.y, SHEET.width, stripe.height).fill(stripe.colour)
}

export function drawRule(pdf: Pdf, y: number): void {
  pdf.moveTo(SHEET.margin, y).lineTo(SHEET.width - SHEET.margin, y)
  pdf.lineWidth(0.6).strokeColor(INK.line).stroke()
}

/** An empty box to tick with a pen. */
export function drawTick(pdf: Pdf, x: number, y: number): void {
  pdf.rect(x, y, 10, 10).lineWidth(0.8).strokeColor(INK.quiet).stroke()
}

/** Where to fold. */
export function drawFold(pdf: Pdf): void {
  pdf.moveTo(0, SHEET.fold).lineTo(SHEET.width, SHEET.fold)
  pdf.dash(2, { space: 5 }).lineWidth(0.5).strokeColor(INK.quiet).stroke().undash()
}

/** A workshop's own band, woven as wide as it is asked for. */
export function drawBand(
  pdf: Pdf,
  at: { x: number; y: number; width: number; height: number },
  { craft_line, handle }: { craft_line: string; handle: string }
): void {
  const { ground, cells, columns, rows } = labelBand(craft_line, handle)
  const side = at.height / rows
  const across = Math.ceil(at.width / side)
  pdf.save().rect(at.x, at.y, at.width, at.height).clip()
  pdf.rect(at.x, at.y, at.width, at.height).fill(ground)
  for (const colour of new Set(cells.map((cell) => cell.colour))) {
    const own = cells.filter((cell) => cell.colour === colour)
    for (let from = 0; from < across; from += columns) {
      for (const { x, y } of own) {
        if (from + x < across) pdf.rect(at.x + (from + x) * side, at.y + y * side, side, side)
      }
    }
    pdf.fill(colour)
  }
  pdf.restore()
}

/** A QR code with its quiet zone, as a figure whose words are where it leads. */
export function drawQr(
  pdf: Pdf,
  parent: PDFKit.PDFStructureElement,
  address: string,
  at: { x: number; y: number; side: number },
  alt: string
): void {
  const { size, bars } = qrBars(address)
  const module = at.side / (size + 2 * QUIET_ZONE)
  const content = pdf.markStructureContent("Figure")
  for (const { x, y, width } of bars) {
    pdf.rect(at.x + (x + QUIET_ZONE) * module, at.y + (y + QUIET_ZONE) * module, width * module, module)
  }
  pdf.fill("#000000")
  pdf.endMarkedContent()
  parent.add(pdf.struct("Figure", { alt }, content))
}
