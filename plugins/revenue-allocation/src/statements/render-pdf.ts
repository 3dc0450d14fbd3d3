import { createRequire } from "node:module"
import pdfmake from "pdfmake"
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces"
import { PAPER } from "./paper"

const files = createRequire(__filename)
const REGULAR = files.resolve("@fontsource/figtree/files/figtree-latin-400-normal.woff")
const SEMIBOLD = files.resolve("@fontsource/figtree/files/figtree-latin-600-normal.woff")

pdfmake.setFonts({ Figtree: { normal: REGULAR, bold: SEMIBOLD, italics: REGULAR, bolditalics: SEMIBOLD } })
// A document can name pictures by address: nothing of ours does, and nothing may be fetched or read for one.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => path === REGULAR || path === SEMIBOLD)

/** What makes one paper different from another. */
export type Paper = {
  title: string
  /** The only date in the file: the same statement is the same bytes whenever it is printed. */
  date: Date
  content: Content[]
  /** At the foot of each page. */
  foot: string
}

/** Prints a paper of A4 with the font embedded. A page takes some tens of milliseconds. */
export async function renderPdf({ title, date, content, foot }: Paper): Promise<Buffer> {
  const { margin, width, stripes, ink } = PAPER
  const document: TDocumentDefinitions = {
    pageSize: "A4",
    pageMargins: [margin, 56, margin, 56],
    language: "es-PE",
    displayTitle: true,
    info: { title, author: "Tejido", creator: "Tejido", producer: "Tejido", creationDate: date },
    defaultStyle: { font: "Figtree", fontSize: 10.5, lineHeight: 1.25, color: ink.text },
    // The edge of a woven cloth, in the colours of the shop.
    background: () => ({
      canvas: stripes.map(({ color, y, h }) => ({ type: "rect", x: 0, y, w: PAPER.page, h, color })),
    }),
    footer: (page, pages) => ({
      margin: [margin, 14, margin, 0],
      columns: [
        { text: foot, width: width - 70, fontSize: 8.5, color: ink.quiet },
        { text: `${page} de ${pages}`, width: 70, alignment: "right", fontSize: 8.5, color: ink.quiet },
      ],
    }),
    content,
  }
  return await pdfmake.createPdf(document).getBuffer()
}
