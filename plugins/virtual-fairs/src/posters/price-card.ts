import type { PosterPrice } from "./poster-facts"
import { type Box, decorate, drawBand, drawQr, type Element, INK, type Pdf, write } from "./poster-paper"
import { posterPrice } from "./poster-words"

/** A price's card, to be cut out and stood beside the piece: what it is, what it costs here, and where to read more. */
export function drawPriceCard(pdf: Pdf, parent: Element, box: Box, price: PosterPrice): void {
  const u = box.width / 100
  const [left, bottom] = [box.x + 6 * u, box.y + box.height]
  decorate(pdf, () => {
    pdf.rect(box.x, box.y, box.width, box.height).lineWidth(0.4).strokeColor(INK.hilo).stroke()
    drawBand(pdf, { x: box.x, y: bottom - 5 * u, width: box.width, height: 5 * u }, price.workshop)
  })
  const side = 32 * u
  drawQr(
    pdf,
    parent,
    price.address,
    { x: box.x + box.width - 4 * u - side, y: box.y + 4 * u, side },
    `Código QR de ${price.title}: ${price.address}`
  )
  const at = (y: number, width = 54) => ({ x: left, y, width: width * u })
  let y = write(
    pdf,
    parent,
    { text: price.title, role: "H2", font: "bold", ink: "carbon", ...titleSize(price.title, u) },
    at(box.y + 6 * u)
  )
  if (price.kind) {
    y = write(
      pdf,
      parent,
      { text: price.kind, role: "P", font: "regular", ink: "carbon", size: 4.2 * u },
      at(y + 0.5 * u)
    )
  }
  write(
    pdf,
    parent,
    { text: price.workshop.name, role: "P", font: "regular", ink: "ceniza", size: 3.8 * u },
    at(y + 0.5 * u)
  )
  drawPrice(pdf, parent, price, { x: left, y: bottom - 29 * u, u })
}

/** A long title is set smaller, on more lines, rather than cut. */
function titleSize(title: string, u: number): { size: number; lines: number } {
  return title.length > 40 ? { size: 4.8 * u, lines: 3 } : { size: 6 * u, lines: 2 }
}

function drawPrice(
  pdf: Pdf,
  parent: Element,
  { fair_price, before }: PosterPrice,
  { x, y, u }: { x: number; y: number; u: number }
): void {
  const label = write(
    pdf,
    parent,
    { text: "Precio de feria", role: "P", font: "bold", ink: "cochinilla", size: 3.8 * u },
    { x, y, width: 50 * u }
  )
  write(
    pdf,
    parent,
    { text: posterPrice(fair_price), role: "P", font: "title", ink: "cochinilla", size: 13 * u },
    { x, y: label, width: 56 * u }
  )
  if (before === null) return
  write(
    pdf,
    parent,
    { text: `antes ${posterPrice(before)}`, role: "P", font: "regular", ink: "ceniza", size: 4.4 * u },
    { x: x + 58 * u, y: label + 7 * u, width: 32 * u }
  )
}
