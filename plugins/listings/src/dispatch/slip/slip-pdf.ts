import PDFDocument from "pdfkit"
import type { Slip, SlipLine } from "./slip-facts"
import {
  decorate,
  drawEdge,
  drawFold,
  drawRule,
  drawTick,
  heightOf,
  type Pdf,
  SHEET,
  takeFonts,
  write,
} from "./slip-paper"
import { drawThanks } from "./thanks-card"

const WIDTH = SHEET.width - 2 * SHEET.margin
const COLUMNS = { tick: 24, quantity: 40, what: WIDTH - 24 - 40 - 150, code: 150 } as const
const LAST = SHEET.height - SHEET.margin

type Element = PDFKit.PDFStructureElement

/**
 * The packing slip of a dispatch, on A4 to be folded once: above what is in the box and for whom, without a price;
 * below the card that stays with the buyer. Longer lists go on over the page, and the card is the lower half of the
 * last. Tagged, so that it can be heard. The document comes as a stream.
 */
export function slipPdf(slip: Slip): Pdf {
  const title = `Pedido ${slip.order}, despacho ${slip.number}`
  const pdf = new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: "es-PE",
    info: { Title: title, Author: "Tejido", Creator: "Tejido", Producer: "Tejido" },
  })
  takeFonts(pdf)
  const root = pdf.struct("Document")
  pdf.addStructure(root)
  newPage(pdf)
  const end = drawList(pdf, section(pdf, root), slip)
  if (end > SHEET.fold - 8) newPage(pdf)
  decorate(pdf, () => drawFold(pdf))
  const card = section(pdf, root)
  drawThanks(pdf, card, slip)
  card.end()
  root.end()
  pdf.end()
  return pdf
}

function newPage(pdf: Pdf): void {
  pdf.addPage()
  decorate(pdf, () => drawEdge(pdf, 0))
}

function section(pdf: Pdf, root: Element): Element {
  const made = pdf.struct("Sect")
  root.add(made)
  return made
}

function drawList(pdf: Pdf, parent: Element, slip: Slip): number {
  const left = SHEET.margin
  write(
    pdf,
    parent,
    "H1",
    `Pedido ${slip.order}`,
    { x: left, y: 28, width: 300 },
    { size: 22, bold: true, ink: "title" }
  )
  let y = write(
    pdf,
    parent,
    "P",
    `Despacho ${slip.number}. Desde: ${slip.place}`,
    { x: left, y: 56, width: 300 },
    { size: 10, ink: "quiet" }
  )
  y = Math.max(y, drawRecipient(pdf, parent, slip)) + 10
  if (slip.note) {
    y = write(pdf, parent, "P", `Nota: ${slip.note}`, { x: left, y, width: WIDTH }, { size: 9.5 }) + 6
  }
  const table = pdf.struct("Table")
  parent.add(table)
  y = drawHeads(pdf, table, y)
  for (const line of slip.lines) {
    const height = heightOfLine(pdf, line)
    if (y + height > LAST) {
      newPage(pdf)
      y = drawHeads(pdf, table, 32)
    }
    drawLine(pdf, table, line, y)
    y += height
    const rule = y - 4
    decorate(pdf, () => drawRule(pdf, rule))
  }
  table.end()
  parent.end()
  return y
}

function drawRecipient(pdf: Pdf, parent: Element, { recipient, delivery }: Slip): number {
  const at = (y: number) => ({ x: SHEET.margin + 310, y, width: WIDTH - 310 })
  let y = write(pdf, parent, "H2", "Para", at(28), { size: 9, ink: "quiet" })
  if (recipient) {
    y = write(pdf, parent, "P", recipient.name, at(y), { size: 12, bold: true })
    const { company, street, reference, place, postal_code, phone, document } = recipient
    const rest = [
      company,
      street,
      reference,
      [place, postal_code].filter(Boolean).join(" "),
      phone && `Tel. ${phone}`,
      document && `Documento ${document}`,
    ]
    for (const text of rest) if (text) y = write(pdf, parent, "P", text, at(y), { size: 9.5 })
  }
  return delivery ? write(pdf, parent, "P", delivery, at(y + 3), { size: 9.5, ink: "quiet" }) : y
}

function drawHeads(pdf: Pdf, table: Element, y: number): number {
  const row = pdf.struct("TR")
  table.add(row)
  const style = { size: 8.5, ink: "quiet" } as const
  const [quantity, what, code] = placesAt(y)
  write(pdf, row, "TH", "Cant.", quantity, style)
  write(pdf, row, "TH", "Pieza", what, style)
  write(pdf, row, "TH", "Código", code, style)
  row.end()
  decorate(pdf, () => drawRule(pdf, y + 14))
  return y + 20
}

function placesAt(y: number) {
  const x = SHEET.margin + COLUMNS.tick
  return [
    { x, y, width: COLUMNS.quantity },
    { x: x + COLUMNS.quantity, y, width: COLUMNS.what - 8 },
    { x: x + COLUMNS.quantity + COLUMNS.what, y, width: COLUMNS.code },
  ] as const
}

const nameOf = ({ title, variant }: SlipLine) => (variant ? `${title} · ${variant}` : title)
/** The piece's own code where it has one, else what the shop calls it. */
const codesOf = ({ piece_codes, sku }: SlipLine) =>
  piece_codes.length ? piece_codes.join(", ") : (sku ?? "")

function heightOfLine(pdf: Pdf, line: SlipLine): number {
  const name = heightOf(pdf, nameOf(line), COLUMNS.what - 8, { size: 11 })
  return Math.max(name, heightOf(pdf, codesOf(line), COLUMNS.code, { size: 9 }), 14) + 9
}

function drawLine(pdf: Pdf, table: Element, line: SlipLine, y: number): void {
  decorate(pdf, () => drawTick(pdf, SHEET.margin, y + 1))
  const row = pdf.struct("TR")
  table.add(row)
  const [quantity, what, code] = placesAt(y)
  write(pdf, row, "TD", String(line.quantity), quantity, { size: 11, bold: true })
  write(pdf, row, "TD", nameOf(line), what, { size: 11 })
  write(pdf, row, "TD", codesOf(line), { ...code, y: y + 1.5 }, { size: 9 })
  row.end()
}
