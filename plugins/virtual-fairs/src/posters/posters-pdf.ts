import { setImmediate } from "node:timers/promises"
import PDFDocument from "pdfkit"
import { drawPoster } from "./fair-poster"
import { PAPER_SIZES, type PaperSize } from "./paper-size"
import type { PosterFair, PosterPrice, PosterStand } from "./poster-facts"
import { type Element, type Pdf, takeFonts } from "./poster-paper"
import { drawPriceCard } from "./price-card"
import { drawStandCard } from "./stand-card"

/** What is printed: the fair's poster, a card for each stand, or one for each price. */
export type Posters =
  | { kind: "poster"; stands: readonly PosterStand[] }
  | { kind: "stands"; stands: readonly PosterStand[] }
  | { kind: "prices"; prices: readonly PosterPrice[] }

/** How many price cards stand beside and below each other on a sheet. */
const GRID = { a3: [3, 6], a4: [2, 4], a6: [1, 2] } as const

const TITLE = { poster: "Afiche", stands: "Tarjetas de puestos", prices: "Tarjetas de precios" } as const

/**
 * Draws what is printed for a fair, in Spanish, with fonts embedded and codes as vectors, tagged so that it can be
 * heard. The document comes as a stream; between two pages everybody else gets their turn.
 */
export function postersPdf(fair: PosterFair, posters: Posters, size: keyof typeof PAPER_SIZES): Pdf {
  const paper = PAPER_SIZES[size]
  const pdf = new PDFDocument({
    size: [paper.width, paper.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: "es-PE",
    info: {
      Title: `${TITLE[posters.kind]}: ${fair.title}`,
      ...{ Author: "Tejido", Creator: "Tejido", Producer: "Tejido" },
    },
  })
  takeFonts(pdf)
  drawAll(pdf, fair, posters, paper, GRID[size]).catch((error: unknown) => pdf.destroy(error as Error))
  return pdf
}

async function drawAll(
  pdf: Pdf,
  fair: PosterFair,
  posters: Posters,
  paper: PaperSize,
  [columns, rows]: readonly [number, number]
): Promise<void> {
  const root = pdf.struct("Document")
  pdf.addStructure(root)
  const page = async (draw: (section: Element) => void): Promise<void> => {
    await setImmediate()
    if (pdf.destroyed) return
    pdf.addPage()
    const section = pdf.struct("Sect")
    root.add(section)
    draw(section)
    section.end()
  }
  if (posters.kind === "poster") {
    await page((section) => drawPoster(pdf, section, paper, fair, weaversOf(posters.stands)))
  } else if (posters.kind === "stands") {
    for (const stand of posters.stands) {
      await page((section) => drawStandCard(pdf, section, paper, fair, stand))
    }
  } else {
    const [width, height] = [paper.width / columns, paper.height / rows]
    const each = columns * rows
    for (let from = 0; from < posters.prices.length; from += each) {
      await page((section) => {
        for (const [i, price] of posters.prices.slice(from, from + each).entries()) {
          const at = { x: (i % columns) * width, y: Math.floor(i / columns) * height }
          drawPriceCard(pdf, section, { ...at, width, height }, price)
        }
      })
    }
  }
  root.end()
  pdf.end()
}

/** Whose bands the poster is woven of: of each craft first one, so that it is as many-coloured as the fair. */
function weaversOf(stands: readonly PosterStand[]): PosterStand["workshop"][] {
  const first = new Map<string, PosterStand["workshop"]>()
  for (const { workshop } of stands)
    if (!first.has(workshop.craft_line)) first.set(workshop.craft_line, workshop)
  const chosen = [...first.values()]
  return [
    ...chosen,
    ...stands.map(({ workshop }) => workshop).filter((workshop) => !chosen.includes(workshop)),
  ]
}
