import { SHEET } from "@tejido/listings/dispatch/slip/slip-paper"
import { COLOUR, figure, label, need, type ReportPage, WIDTH } from "./report-page"

/** A number that stands large, and what it was at the fair that this one is compared with. */
export type Tile = { name: string; value: string; before: string | null }

const EACH = 3
const GAP = 8
const HEIGHT = 58

/** The numbers that matter most, three in a row. */
export function figureTiles(page: ReportPage, tiles: readonly Tile[]): void {
  const width = (WIDTH - GAP * (EACH - 1)) / EACH
  for (let first = 0; first < tiles.length; first += EACH) {
    const row = tiles.slice(first, first + EACH)
    need(page, HEIGHT + GAP)
    const alt = row
      .map(({ name, value, before }) => `${name}: ${value}${before ? `, ${before}` : ""}`)
      .join(". ")
    figure(page, alt, () => {
      for (const [i, { name, value, before }] of row.entries()) {
        const x = SHEET.margin + i * (width + GAP)
        page.pdf.rect(x, page.y, width, HEIGHT).fill(COLOUR.ground)
        page.pdf.rect(x, page.y, 2.5, HEIGHT).fill(COLOUR.sold)
        const inside = (y: number) => ({ x: x + 12, y: page.y + y, width: width - 18 })
        label(page, name, inside(8), { size: 9 })
        label(page, value, inside(20), { size: 17, bold: true, colour: COLOUR.sold })
        if (before) label(page, before, inside(43), { size: 8 })
      }
    })
    page.y += HEIGHT + GAP
  }
}
