import type { PaperSize } from "./paper-size"
import type { PosterFair, PosterStand } from "./poster-facts"
import { decorate, drawBand, drawQr, drawSelvage, type Element, INK, type Pdf, write } from "./poster-paper"
import { posterDays, readableAddress } from "./poster-words"

/** A stand's card for its table: the workshop's own band, who it is, and the way to its page. */
export function drawStandCard(
  pdf: Pdf,
  parent: Element,
  paper: PaperSize,
  fair: PosterFair,
  stand: PosterStand
): void {
  const u = paper.width / 100
  decorate(pdf, () => {
    pdf.rect(0, 0, paper.width, paper.height).fill(INK.lana)
    drawBand(pdf, { x: 0, y: 0, width: paper.width, height: 21 * u }, stand.workshop)
    pdf.rect(0, 21 * u, paper.width, 0.8 * u).fill(INK.qolle)
    drawSelvage(pdf, paper, paper.height - 2.4 * u, 2.4 * u)
  })
  const at = (y: number) => ({ x: 8 * u, y, width: 84 * u })
  let y = write(
    pdf,
    parent,
    { text: stand.zone, role: "P", font: "bold", ink: "cochinilla", size: 3.2 * u },
    at(27 * u)
  )
  y = write(
    pdf,
    parent,
    { text: stand.workshop.name, role: "H1", font: "title", ink: "carbon", size: 10 * u, lines: 2 },
    at(y + 0.6 * u)
  )
  y = write(
    pdf,
    parent,
    {
      text: `${stand.craft} · ${stand.place}`,
      role: "P",
      font: "bold",
      ink: "anil",
      size: 3.4 * u,
      lines: 2,
    },
    at(y + 2 * u)
  )
  if (stand.story) {
    // What fits between the name and the code.
    const lines = Math.max(2, Math.floor((87 * u - y) / (3.2 * u * 1.16)))
    write(
      pdf,
      parent,
      { text: opening(stand.story), role: "P", font: "regular", ink: "carbon", size: 3.2 * u, lines },
      at(y + 1.8 * u)
    )
  }
  drawWayIn(pdf, parent, paper, fair, stand)
}

function drawWayIn(
  pdf: Pdf,
  parent: Element,
  { width, height }: PaperSize,
  fair: PosterFair,
  stand: PosterStand
): void {
  const u = width / 100
  const side = 40 * u
  const top = height - 7 * u - side
  drawQr(
    pdf,
    parent,
    stand.address,
    { x: 8 * u, y: top, side },
    `Código QR del puesto de ${stand.workshop.name}: ${stand.address}`
  )
  const at = (y: number) => ({ x: 53 * u, y, width: 40 * u })
  const y = write(
    pdf,
    parent,
    {
      text: "Escanea y mira todo lo que hacen",
      role: "P",
      font: "title",
      ink: "carbon",
      size: 5 * u,
      lines: 3,
    },
    at(top)
  )
  write(
    pdf,
    parent,
    {
      ...{ role: "P", font: "regular", ink: "ceniza", size: 2.7 * u, lines: 3 },
      text: "Con precios de feria, y con lo que cada compra aporta a quien la hizo.",
    },
    at(y + 1.4 * u)
  )
  const days = posterDays(fair.opens_at, fair.closes_at)
  const foot = height - 7 * u
  write(
    pdf,
    parent,
    { text: fair.title, role: "P", font: "bold", ink: "carbon", size: 3 * u },
    at(foot - 9.4 * u)
  )
  write(
    pdf,
    parent,
    { text: days, role: "P", font: "regular", ink: "carbon", size: 2.6 * u },
    at(foot - 5.6 * u)
  )
  write(
    pdf,
    parent,
    { text: readableAddress(fair.address), role: "P", font: "regular", ink: "ceniza", size: 2.2 * u },
    at(foot - 2.4 * u)
  )
}

const LONGEST = 520

/** The beginning of a story, up to the end of a sentence where there is one. */
function opening(story: string): string {
  if (story.length <= LONGEST) return story
  const cut = story.slice(0, LONGEST)
  const end = Math.max(cut.lastIndexOf(". "), cut.lastIndexOf(".\n"))
  return end > LONGEST / 2 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(" "))}…`
}
