import { SHEET } from "@tejido/listings/dispatch/slip/slip-paper"
import { COLOUR, figure, label, need, type ReportPage, WIDTH } from "./report-page"

/** One bar: what it is called, how much it is, and how that is said. */
export type Bar = { name: string; value: number; said: string }

const HEIGHT = 120
const MOST_NAMES = 12

/** Values over time as columns, with a name under as many as fit and the highest one said above. */
export function columns(page: ReportPage, title: string, bars: readonly Bar[]): void {
  if (bars.length === 0) return
  need(page, HEIGHT + 34)
  const most = Math.max(...bars.map(({ value }) => value))
  const wide = WIDTH / bars.length
  const top = page.y + 16
  const alt = `${title}: ${bars.map(({ name, said }) => `${name}, ${said}`).join("; ")}`
  figure(page, alt, () => {
    const { pdf } = page
    const highest = bars.findIndex(({ value }) => value === most)
    const every = Math.ceil(bars.length / MOST_NAMES)
    for (const [i, { name, value, said }] of bars.entries()) {
      const x = SHEET.margin + i * wide
      const height = most > 0 ? (Math.max(0, value) / most) * HEIGHT : 0
      if (height > 0) pdf.rect(x + wide * 0.12, top + HEIGHT - height, wide * 0.76, height).fill(COLOUR.sold)
      if (i === highest && most > 0) {
        const left = Math.min(Math.max(SHEET.margin, x + wide / 2 - 50), SHEET.width - SHEET.margin - 100)
        label(page, said, { x: left, y: top - 13, width: 100 }, { align: "center", bold: true })
      }
      if (i % every === 0) {
        const at = { x: x - 10, y: top + HEIGHT + 4, width: wide * every + 20 }
        label(page, name, at, { size: 8, align: "center" })
      }
    }
    pdf.moveTo(SHEET.margin, top + HEIGHT).lineTo(SHEET.width - SHEET.margin, top + HEIGHT)
    pdf.lineWidth(0.8).strokeColor(COLOUR.line).stroke()
  })
  page.y = top + HEIGHT + 20
}

const NAMED = 170
const SAID = 150
const ROW = 17

/** Values beside each other as bars, each with its name and its words. */
export function bars(page: ReportPage, title: string, all: readonly Bar[]): void {
  const most = Math.max(1, ...all.map(({ value }) => value))
  for (const { name, value, said } of all) {
    need(page, ROW)
    figure(page, `${title}, ${name}: ${said}`, () => {
      const x = SHEET.margin + NAMED
      const whole = WIDTH - NAMED - SAID
      page.pdf.rect(x, page.y + 2, whole, 9).fill(COLOUR.ground)
      if (value > 0) page.pdf.rect(x, page.y + 2, (value / most) * whole, 9).fill(COLOUR.sold)
      label(page, name, { x: SHEET.margin, y: page.y + 1, width: NAMED - 8 }, { size: 9, colour: "#231f1c" })
      label(page, said, { x: x + whole, y: page.y + 1, width: SAID }, { size: 9, align: "right" })
    })
    page.y += ROW
  }
}
