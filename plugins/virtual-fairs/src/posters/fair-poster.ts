import type { PaperSize } from "./paper-size"
import type { PosterFair } from "./poster-facts"
import { decorate, drawBand, drawQr, drawSelvage, type Element, INK, type Pdf, write } from "./poster-paper"
import { POSTER_MODE, posterDays, readableAddress } from "./poster-words"

export type Weaver = { craft_line: string; handle: string }

/** How high the bands of the cloth are, one under the other, in hundredths of the width; broad ones among narrow. */
const BANDS = [6, 10.5, 6, 15, 6, 10.5]
const BETWEEN = 0.7
/** For a fair whose stands are not known yet. */
const ANY: readonly Weaver[] = [
  "textileria",
  "alfareria-ceramica",
  "fibras-vegetales",
  "imagineria",
  "talla",
].map((craft_line) => ({ craft_line, handle: craft_line }))

/** A fair's poster: a cloth woven of the bands of those who come, what it is, when and where, and the way in. */
export function drawPoster(
  pdf: Pdf,
  parent: Element,
  paper: PaperSize,
  fair: PosterFair,
  weavers: readonly Weaver[]
): void {
  const u = paper.width / 100
  decorate(pdf, () => {
    pdf.rect(0, 0, paper.width, paper.height).fill(INK.lana)
    drawCloth(pdf, paper, weavers.length ? weavers : ANY)
    drawSelvage(pdf, paper, paper.height - 2.4 * u, 2.4 * u)
  })
  const at = (y: number, width = 84) => ({ x: 8 * u, y, width: width * u })
  let y = write(
    pdf,
    parent,
    { text: POSTER_MODE[fair.mode], role: "P", font: "bold", ink: "cochinilla", size: 2.6 * u },
    at(64.5 * u)
  )
  y = write(
    pdf,
    parent,
    { text: fair.title, role: "H1", font: "title", ink: "carbon", ...titleSize(fair.title, u) },
    at(y + u)
  )
  if (fair.theme) {
    y = write(
      pdf,
      parent,
      { text: fair.theme, role: "P", font: "regular", ink: "ceniza", size: 3.4 * u, lines: 2 },
      at(y + 2 * u)
    )
  }
  drawWhere(pdf, parent, fair, { y: y + 2.6 * u, u })
  drawWayIn(pdf, parent, fair, paper)
}

/** A long title is set smaller, on more lines, rather than cut. */
function titleSize(title: string, u: number): { size: number; lines: number } {
  return title.length > 44 ? { size: 7.6 * u, lines: 3 } : { size: 11 * u, lines: 2 }
}

function drawWhere(
  pdf: Pdf,
  parent: Element,
  fair: PosterFair,
  { y: top, u }: { y: number; u: number }
): void {
  // Beside the code from where that begins.
  const at = (y: number) => ({ x: 8 * u, y, width: (y > 101 * u ? 54 : 84) * u })
  const days = posterDays(fair.opens_at, fair.closes_at)
  let y = write(pdf, parent, { text: days, role: "H2", font: "title", ink: "anil", size: 5.4 * u }, at(top))
  const { venue } = fair
  if (!venue) return
  y = write(
    pdf,
    parent,
    { text: venue.name, role: "P", font: "bold", ink: "carbon", size: 3.2 * u, lines: 2 },
    at(y + 2.2 * u)
  )
  for (const text of [venue.address, venue.hours].filter(Boolean)) {
    y = write(
      pdf,
      parent,
      { text, role: "P", font: "regular", ink: "carbon", size: 2.7 * u, lines: 2 },
      at(y + 0.3 * u)
    )
  }
}

function drawWayIn(pdf: Pdf, parent: Element, fair: PosterFair, { width, height }: PaperSize): void {
  const u = width / 100
  const side = 27 * u
  const top = height - 6 * u - side
  drawQr(
    pdf,
    parent,
    fair.address,
    { x: width - 8 * u - side, y: top, side },
    `Código QR de la feria: ${fair.address}`
  )
  const at = (y: number) => ({ x: 8 * u, y, width: 54 * u })
  const bottom = height - 6 * u
  write(
    pdf,
    parent,
    { text: "Escanea y entra", role: "P", font: "bold", ink: "carbon", size: 3 * u },
    at(bottom - 10.2 * u)
  )
  write(
    pdf,
    parent,
    { text: readableAddress(fair.address), role: "P", font: "regular", ink: "carbon", size: 2.4 * u },
    at(bottom - 6.4 * u)
  )
  if (!fair.organiser) return
  write(
    pdf,
    parent,
    { text: `Organiza: ${fair.organiser}`, role: "P", font: "regular", ink: "ceniza", size: 2.2 * u },
    at(bottom - 2.8 * u)
  )
}

function drawCloth(pdf: Pdf, { width }: PaperSize, weavers: readonly Weaver[]): void {
  const u = width / 100
  const threads = [INK.qolle, INK.cochinilla, INK.anil, INK.chilca]
  let y = 0
  for (const [i, height] of BANDS.entries()) {
    const weaver = weavers[i % weavers.length] ?? { craft_line: "textileria", handle: "feria" }
    drawBand(pdf, { x: 0, y, width, height: height * u }, weaver)
    y += height * u
    pdf.rect(0, y, width, BETWEEN * u).fill(threads[i % threads.length] ?? INK.qolle)
    y += BETWEEN * u
  }
}
