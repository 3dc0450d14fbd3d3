import type { Content, CustomTableLayout, TableCell } from "pdfmake/interfaces"
import { formatCentimos } from "../domain/centimos"
import { PAPER } from "./paper"

/** `S/ 1,234.50` */
export function soles(amount: bigint): string {
  return amount < 0n ? `-S/ ${formatCentimos(-amount)}` : `S/ ${formatCentimos(amount)}`
}

/** What the paper is and of when on the left, about whom and where on the right. */
export function heading(title: string, when: string, about: readonly string[]): Content {
  const [first, ...rest] = about
  return {
    margin: [0, 0, 0, 10],
    columns: [
      {
        width: "*",
        stack: [
          { text: title, fontSize: 24, bold: true, color: PAPER.ink.title, lineHeight: 1.05 },
          { text: when, fontSize: 14, color: PAPER.ink.quiet },
        ],
      },
      {
        width: 210,
        alignment: "right",
        stack: [
          { text: first ?? "", fontSize: 14, bold: true, margin: [0, 7, 0, 0] },
          ...rest.map((text) => ({ text, color: PAPER.ink.quiet })),
        ],
      },
    ],
  }
}

/** The first row of a table; a heading that begins with `>` stands over numbers. */
export function heads(...texts: string[]): TableCell[] {
  return texts.map((text) => ({
    text: text.replace(/^>/, ""),
    alignment: text.startsWith(">") ? "right" : "left",
    ...{ fontSize: 8.5, color: PAPER.ink.quiet, noWrap: true },
  }))
}

/** Thin lines between the rows, none at the sides. */
export const rule: CustomTableLayout = {
  hLineWidth: (line) => (line === 0 ? 0 : 0.6),
  vLineWidth: () => 0,
  hLineColor: () => PAPER.ink.line,
  paddingLeft: (column) => (column === 0 ? 0 : 6),
  paddingRight: () => 0,
  paddingTop: () => 3.5,
  paddingBottom: () => 2,
}
