import { createRequire } from "node:module"
import { setImmediate } from "node:timers/promises"
import PDFDocument from "pdfkit"
import type { Measure } from "./fit-text"
import { labelBand } from "./label-band"
import { type LabelFormat, placeOf } from "./label-formats"
import { layOutLabel, type LabelFont, type LabelText, POINTS_PER_MM } from "./lay-out-label"
import { qrBars, QUIET_ZONE } from "./qr-runs"

/** One label: what it says, where its QR code leads, and the workshop whose band it has. */
export type Label = LabelText & { address: string; workshopHandle: string; craftLine: string }

export type LabelSheets = {
  format: LabelFormat
  /** The first free label of the first sheet, from 1: a sheet that was begun is used up. */
  start: number
  title: string
}

const files = createRequire(__filename)
const FONTS: Record<LabelFont, string> = {
  regular: files.resolve("@fontsource/figtree/files/figtree-latin-400-normal.woff"),
  semibold: files.resolve("@fontsource/figtree/files/figtree-latin-600-normal.woff"),
}
const INK = "#000000"

/**
 * Prints labels into a PDF, page by page, with fonts embedded and QR codes as vectors. The document comes as a
 * stream. Between two pages everybody else gets their turn: thousands of labels take seconds.
 */
export function labelSheets(labels: Iterable<Label>, sheets: LabelSheets): PDFKit.PDFDocument {
  const { format, title } = sheets
  const document = new PDFDocument({
    size: [format.page_width_mm * POINTS_PER_MM, format.page_height_mm * POINTS_PER_MM],
    margin: 0,
    autoFirstPage: false,
    info: { Title: title, Creator: "Tejido", Producer: "Tejido" },
    lang: "es-PE",
  })
  for (const [font, file] of Object.entries(FONTS)) document.registerFont(font, file)
  drawSheets(document, labels, sheets).catch((error: unknown) => document.destroy(error as Error))
  return document
}

async function drawSheets(
  document: PDFKit.PDFDocument,
  labels: Iterable<Label>,
  { format, start }: LabelSheets
): Promise<void> {
  const measure = { regular: measureIn(document, "regular"), semibold: measureIn(document, "semibold") }
  let page = -1
  let position = start - 1
  for (const label of labels) {
    const place = placeOf(format, position)
    if (place.page !== page) {
      await setImmediate()
      if (document.destroyed) return
      document.addPage()
      page = place.page
    }
    document.save().translate(place.x_mm * POINTS_PER_MM, place.y_mm * POINTS_PER_MM)
    drawLabel(document, format, label, measure)
    document.restore()
    position += 1
  }
  document.end()
}

function drawLabel(
  document: PDFKit.PDFDocument,
  format: LabelFormat,
  label: Label,
  measure: Record<LabelFont, Measure>
): void {
  const { lines, qr, band } = layOutLabel(format, label, measure)
  const { size, bars } = qrBars(label.address)
  const module = qr.side / (size + 2 * QUIET_ZONE)
  for (const { x, y, width } of bars) {
    const [left, top] = [qr.x + (x + QUIET_ZONE) * module, qr.y + (y + QUIET_ZONE) * module]
    document.rect(left, top, width * module, module)
  }
  document.fill(INK)
  for (const { text, font, size: points, x, y } of lines) {
    document.font(font, points).fillColor(INK).text(text, x, y, { lineBreak: false })
  }
  if (band) drawBand(document, band, labelBand(label.craftLine, label.workshopHandle))
}

function drawBand(
  document: PDFKit.PDFDocument,
  at: { x: number; y: number; width: number; height: number },
  { ground, cells, columns, rows }: ReturnType<typeof labelBand>
): void {
  const [across, down] = [at.width / columns, at.height / rows]
  document.rect(at.x, at.y, at.width, at.height).fill(ground)
  for (const colour of new Set(cells.map((cell) => cell.colour))) {
    for (const cell of cells) {
      if (cell.colour === colour) document.rect(at.x + cell.x * across, at.y + cell.y * down, across, down)
    }
    document.fill(colour)
  }
}

/** Widths grow with the size, so one measurement of each text is enough; labels of a lot share most of theirs. */
function measureIn(document: PDFKit.PDFDocument, font: LabelFont): Measure {
  const known = new Map<string, number>()
  return (text, size) => {
    let width = known.get(text)
    if (width === undefined) {
      width = document.font(font, 1000).widthOfString(text) / 1000
      known.set(text, width)
    }
    return width * size
  }
}
