import type { TableCell } from "pdfmake/interfaces"
import { formatCentimos } from "../domain/centimos"
import type { FamilyStatement } from "./family-statement"
import { PAPER } from "./paper"
import { heading, rule, soles } from "./paper-parts"
import { renderPdf } from "./render-pdf"
import { monthsFrom, parseMonth } from "../domain/lima-month"
import { monthInWords } from "./statement-words"

/** A relative's month on paper: their own lines, what was paid of them, and by whose code they know whom it is from. */
export async function familyPdf(statement: FamilyStatement): Promise<Buffer> {
  const { code, month, closedAt, lines, total, payouts } = statement
  const when = monthInWords(month)
  const title = `Lo que le corresponde de ${code}, ${when}`
  const row = (text: string, note: string | null, amount: bigint, bold = false): TableCell[] => [
    {
      bold,
      text: [{ text }, ...(note ? [{ text: `\n${note}`, fontSize: 8.5, color: PAPER.ink.quiet }] : [])],
    },
    { text: formatCentimos(amount), alignment: "right", bold },
  ]
  const table = (body: TableCell[][]) => ({ table: { widths: ["*", 90], body }, layout: rule })
  return await renderPdf({
    title,
    date: closedAt,
    foot: `${title}. Si algo no está claro, pregunte en el establecimiento.`,
    content: [
      heading("Lo que le corresponde", when, [code]),
      {
        text: `La persona con el código ${code} trabajó y vendió. De lo que ganó en ${when}, esto es para usted:`,
        margin: [0, 0, 0, 8],
      },
      { text: soles(total), fontSize: 22, bold: true, margin: [0, 0, 0, 8] },
      table([
        ...lines.map(({ text, note, amount }) => row(text, note, amount)),
        row("En total", null, total, true),
      ]),
      {
        // Paid after the close, so in the month that follows; it may be of an earlier month as well.
        ...{ text: `Lo que se pagó en ${monthInWords(monthsFrom(parseMonth(month), 1))}` },
        ...{ fontSize: 13, bold: true, color: PAPER.ink.title },
        margin: [0, 14, 0, 4],
      },
      payouts.length
        ? table(payouts.map(({ text, amount }) => row(text, null, amount)))
        : { text: "Todavía no se envió ningún pago. Cuando se pague, aquí dirá el día." },
    ],
  })
}
