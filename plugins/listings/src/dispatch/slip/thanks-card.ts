import type { Slip, SlipOrigin } from "./slip-facts"
import { decorate, drawBand, drawQr, type Pdf, SHEET, write } from "./slip-paper"

/** As many codes as can be scanned without one being taken for another. */
const MOST_CODES = 3
const QR_SIDE = 118
const WIDTH = SHEET.width - 2 * SHEET.margin

type Element = PDFKit.PDFStructureElement

/** The card that stays with the buyer, on the lower half of a page: thanks, and where each thing comes from. */
export function drawThanks(pdf: Pdf, parent: Element, slip: Slip): void {
  const [first] = slip.origins
  const top = SHEET.fold + 26
  if (first) {
    const band = { x: 0, y: SHEET.height - 34, width: SHEET.width, height: 34 }
    decorate(pdf, () =>
      drawBand(pdf, band, { craft_line: first.workshop.craft_line, handle: first.workshop.handle })
    )
  }
  const at = (y: number) => ({ x: SHEET.margin, y, width: WIDTH })
  let y = write(pdf, parent, "H1", "Gracias", at(top), {
    size: 30,
    bold: true,
    ink: "title",
    align: "center",
  })
  y = write(
    pdf,
    parent,
    "P",
    "Lo que tienes en las manos se hizo a mano en un taller penitenciario del Perú. Con tu compra, quien lo hizo gana un ingreso y apoya a su familia.",
    { x: SHEET.margin + 60, y: y + 4, width: WIDTH - 120 },
    { size: 11, align: "center" }
  )
  drawOrigins(pdf, parent, slip, y + 12)
}

function drawOrigins(pdf: Pdf, parent: Element, { origins, host }: Slip, top: number): void {
  const shown = differing(origins).slice(0, MOST_CODES)
  if (shown.length === 0) return
  const column = WIDTH / shown.length
  for (const [i, { title, code, address, workshop }] of shown.entries()) {
    const x = SHEET.margin + i * column
    const alt = code ? `Código QR del certificado de origen ${code}` : "Código QR de la página de la pieza"
    drawQr(pdf, parent, address, { x: x + (column - QR_SIDE) / 2, y: top, side: QR_SIDE }, alt)
    const at = (y: number) => ({ x: x + 6, y, width: column - 12 })
    const centre = { align: "center" } as const
    let y = write(pdf, parent, "P", short(title), at(top + QR_SIDE), { size: 10, bold: true, ...centre })
    y = write(pdf, parent, "P", short(workshop.name), at(y), { size: 9, ink: "quiet", ...centre })
    if (code) write(pdf, parent, "P", code, at(y), { size: 9, bold: true, ...centre })
  }
  const certified = shown.some(({ code }) => code)
  write(
    pdf,
    parent,
    "P",
    certified
      ? `Escanea el código, o escríbelo en ${host}/origen, y mira de dónde viene.`
      : "Escanea el código y mira de dónde viene.",
    { x: SHEET.margin, y: SHEET.height - 62, width: WIDTH },
    { size: 9.5, ink: "quiet", align: "center" }
  )
}

/** Each address once. */
function differing(origins: readonly SlipOrigin[]): SlipOrigin[] {
  return [...new Map(origins.map((origin) => [origin.address, origin])).values()]
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text)
