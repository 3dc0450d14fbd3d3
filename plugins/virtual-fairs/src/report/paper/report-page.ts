import {
  decorate,
  drawEdge,
  heightOf,
  type Pdf,
  SHEET,
  write,
} from "@tejido/listings/dispatch/slip/slip-paper"

type Element = PDFKit.PDFStructureElement

/** The shop's colours, for figures. */
export const COLOUR = {
  sold: "#861930",
  before: "#c9b8a3",
  seen: "#23325f",
  ground: "#fbf7f0",
  line: "#e4dacb",
  quiet: "#6a625b",
} as const

/** How wide what is printed is, in points. */
export const WIDTH = SHEET.width - 2 * SHEET.margin
const TOP = 34
const LAST = SHEET.height - 46

/** A report on paper as it grows downwards, page by page. */
export type ReportPage = {
  pdf: Pdf
  root: Element
  /** Where the next thing begins, in points from above. */
  y: number
}

/** Makes sure that so many points are free; else goes on over the page. */
export function need(page: ReportPage, height: number): void {
  if (page.y + height <= LAST) return
  newPage(page)
}

export function newPage(page: ReportPage): void {
  page.pdf.addPage()
  decorate(page.pdf, () => drawEdge(page.pdf, 0))
  page.y = TOP
}

/** A heading that does not stand alone at the end of a page. */
export function heading(page: ReportPage, text: string, remark?: string): void {
  need(page, 110)
  page.y += 16
  const { pdf, root } = page
  const at = (y: number) => ({ x: SHEET.margin, y, width: WIDTH })
  page.y = write(pdf, root, "H2", text, at(page.y), { size: 13.5, bold: true, ink: "title" })
  if (remark) page.y = write(pdf, root, "P", remark, at(page.y), { size: 9, ink: "quiet" })
  page.y += 6
}

/** A paragraph in the small print. */
export function remark(page: ReportPage, text: string): void {
  need(page, heightOf(page.pdf, text, WIDTH, { size: 9 }) + 4)
  const at = { x: SHEET.margin, y: page.y + 4, width: WIDTH }
  page.y = write(page.pdf, page.root, "P", text, at, { size: 9, ink: "quiet" })
}

/** Draws a figure whose words are heard instead of it. */
export function figure(page: ReportPage, alt: string, draw: () => void): void {
  const content = page.pdf.markStructureContent("Figure")
  draw()
  page.pdf.endMarkedContent()
  page.root.add(page.pdf.struct("Figure", { alt }, content))
}

/** Writes a few words within a figure, in one line that is cut where it does not fit. */
export function label(
  { pdf }: ReportPage,
  text: string,
  at: { x: number; y: number; width: number },
  style: { size?: number; bold?: boolean; align?: "left" | "right" | "center"; colour?: string } = {}
): void {
  const { size = 8.5, bold = false, align = "left", colour = COLOUR.quiet } = style
  pdf.font(bold ? "bold" : "regular", size).fillColor(colour)
  pdf.text(text, at.x, at.y, { width: at.width, align, height: size * 1.4, ellipsis: true })
}
