import { decorate, heightOf, SHEET, write } from "@tejido/listings/dispatch/slip/slip-paper"
import { COLOUR, need, type ReportPage } from "./report-page"

/** A column: its heading, how wide it is in points, and whether numbers stand in it. */
export type Column = { heading: string; width: number; numbers?: true }

const SIZE = 9

/** Rows under headings, which come again on each page. */
export function table(
  page: ReportPage,
  columns: readonly Column[],
  rows: readonly (readonly string[])[]
): void {
  const { pdf } = page
  const element = pdf.struct("Table")
  page.root.add(element)
  const line = (role: "TH" | "TD", cells: readonly string[]) => {
    const row = pdf.struct("TR")
    element.add(row)
    const y = page.y
    let [x, end] = [SHEET.margin as number, y]
    for (const [i, { width, numbers }] of columns.entries()) {
      const style = { size: role === "TH" ? 8 : SIZE, ink: role === "TH" ? "quiet" : "text" } as const
      const at = { x, y, width: width - 6 }
      end = Math.max(
        end,
        write(pdf, row, role, cells[i] ?? "", at, { ...style, align: numbers ? "right" : "left" })
      )
      x += width
    }
    row.end()
    page.y = end + 3
    decorate(pdf, () => {
      pdf.moveTo(SHEET.margin, page.y).lineTo(SHEET.width - SHEET.margin, page.y)
      pdf.lineWidth(0.5).strokeColor(COLOUR.line).stroke()
    })
    page.y += 3
  }
  const heads = () =>
    line(
      "TH",
      columns.map(({ heading }) => heading)
    )
  need(page, 60)
  heads()
  for (const cells of rows) {
    const height = Math.max(
      ...columns.map(({ width }, i) => heightOf(pdf, cells[i] ?? "", width - 6, { size: SIZE }))
    )
    const before = pdf.bufferedPageRange().count
    need(page, height + 6)
    if (pdf.bufferedPageRange().count > before) heads()
    line("TD", cells)
  }
  element.end()
}
