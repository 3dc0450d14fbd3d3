import { createRequire } from "node:module"
import { fitText } from "@tejido/provenance/labels/fit-text"
import { labelBand } from "@tejido/provenance/labels/label-band"
import { qrBars, QUIET_ZONE } from "@tejido/provenance/labels/qr-runs"
import type { PaperSize } from "./paper-size"

const files = createRequire(__filename)
const FONTS = {
  title: files.resolve("@fontsource/fraunces/files/fraunces-latin-600-normal.woff"),
  regular: files.resolve("@fontsource/figtree/files/figtree-latin-400-normal.woff"),
  bold: files.resolve("@fontsource/figtree/files/figtree-latin-600-normal.woff"),
} as const

/** The shop's dyes; see its style sheet. */
export const INK = {
  lana: "#fbf7f0",
  algodon: "#ffffff",
  carbon: "#231f1c",
  ceniza: "#6a625b",
  hilo: "#d8cdbd",
  cochinilla: "#a3203a",
  anil: "#23325f",
  qolle: "#e0a526",
  chilca: "#3f6b4f",
} as const

export type Pdf = PDFKit.PDFDocument
export type Element = PDFKit.PDFStructureElement
export type Box = { x: number; y: number; width: number; height: number }

/** A text in a box: at most so many lines, at the largest of the sizes that fits. Lengths in points. */
export type Words = {
  text: string
  role: "H1" | "H2" | "P"
  font: keyof typeof FONTS
  ink: keyof typeof INK
  /** The largest size; a text that is too long is set smaller, then cut. */
  size: number
  lines?: number
  align?: "left" | "center"
}

/** The display face is set closer. */
const LEADING = { title: 1.08, regular: 1.16, bold: 1.16 } as const
/** How much smaller a long text may be set before it is cut. */
const STEPS = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52]

/** Makes the fonts known to the document. */
export function takeFonts(pdf: Pdf): void {
  for (const [name, file] of Object.entries(FONTS)) pdf.registerFont(name, file)
}

/**
 * Sets a text, tagged with what it is.
 * @returns where it ends below
 */
export function write(
  pdf: Pdf,
  parent: Element,
  words: Words,
  at: { x: number; y: number; width: number }
): number {
  const { text, role, font, ink, size, lines = 1, align = "left" } = words
  const measure = (line: string, points: number) => pdf.font(font, points).widthOfString(line)
  const sizes = STEPS.map((step) => size * step)
  const fitted = fitText(text, { width: at.width, lines, sizes }, measure)
  const content = pdf.markStructureContent(role)
  pdf.font(font, fitted.size).fillColor(INK[ink])
  let y = at.y
  for (const line of fitted.lines) {
    const indent = align === "center" ? (at.width - measure(line, fitted.size)) / 2 : 0
    pdf.text(line, at.x + indent, y, { lineBreak: false })
    y += fitted.size * LEADING[font]
  }
  pdf.endMarkedContent()
  parent.add(pdf.struct(role, {}, content))
  return y
}

/** Draws what nobody needs to hear of: grounds, cloth, lines. */
export function decorate(pdf: Pdf, draw: () => void): void {
  pdf.markContent("Artifact", { type: "Layout" })
  draw()
  pdf.endMarkedContent()
}

/** A workshop's own band, woven over a box from its upper left corner. */
export function drawBand(
  pdf: Pdf,
  at: Box,
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

const STRIPES = [
  ["cochinilla", 7],
  ["qolle", 2],
  ["anil", 3.5],
  ["chilca", 1.5],
] as const

/** The selvage of a cloth over the whole width, of this height. */
export function drawSelvage(pdf: Pdf, { width }: PaperSize, y: number, height: number): void {
  const thread = height / STRIPES.reduce((sum, [, threads]) => sum + threads, 0)
  let at = y
  for (const [ink, threads] of STRIPES) {
    pdf.rect(0, at, width, threads * thread).fill(INK[ink])
    at += threads * thread
  }
}

/** A QR code on white, with its quiet zone, as a figure whose words are where it leads. */
export function drawQr(
  pdf: Pdf,
  parent: Element,
  address: string,
  at: { x: number; y: number; side: number },
  alt: string
): void {
  const { size, bars } = qrBars(address)
  const module = at.side / (size + 2 * QUIET_ZONE)
  const content = pdf.markStructureContent("Figure")
  pdf.rect(at.x, at.y, at.side, at.side).fill(INK.algodon)
  for (const { x, y, width } of bars) {
    pdf.rect(at.x + (x + QUIET_ZONE) * module, at.y + (y + QUIET_ZONE) * module, width * module, module)
  }
  pdf.fill("#000000")
  pdf.endMarkedContent()
  parent.add(pdf.struct("Figure", { alt }, content))
}
