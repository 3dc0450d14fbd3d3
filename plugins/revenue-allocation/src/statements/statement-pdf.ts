import type { Content, TableCell } from "pdfmake/interfaces"
import { formatCentimos } from "../domain/centimos"
import type { MonthStatement } from "./month-statement"
import { PAPER, PART_COLOR } from "./paper"
import { heading, heads, rule, soles } from "./paper-parts"
import { renderPdf } from "./render-pdf"
import { type StatementRow, type StatementSection, statementSections } from "./statement-rows"
import { monthInWords, shortDay } from "./statement-words"

/**
 * An artisan's month on paper, in plain words: what was sold, what came back, how it was divided and by which article,
 * what is held and why, what was paid. Says a code and an establishment, never a name, a court or an account.
 */
export async function statementPdf(statement: MonthStatement): Promise<Buffer> {
  const { code, establishment, month, closedAt, division } = statement
  const when = monthInWords(month)
  const title = `Estado de cuenta de ${code}, ${when}`
  return await renderPdf({
    title,
    date: closedAt,
    foot: `${title}. Si algo no está claro, pregunte en el área de trabajo de su establecimiento.`,
    content: [
      heading("Estado de cuenta", when, [code, establishment]),
      {
        text: `Este papel dice cuánto ganó usted en ${when} y a dónde fue ese dinero, hasta el último céntimo.`,
        margin: [0, 0, 0, 10],
      },
      figures([
        ["Usted ganó", division.income],
        ["Para usted", division.personal + division.savings],
        ["Para su familia", division.family + division.alimony],
        ...(division.held > 0n ? ([["Guardado", division.held]] as [string, bigint][]) : []),
      ]),
      ...statementSections(statement).map(sectionOf),
    ],
  })
}

function figures(all: [string, bigint][]): Content {
  return {
    margin: [0, 0, 0, 6],
    table: {
      widths: all.map(() => "*"),
      body: [
        all.map(([label, amount], index) => ({
          stack: [
            { text: label, fontSize: 9.5, color: PAPER.ink.quiet },
            {
              text: soles(amount),
              fontSize: 17,
              bold: true,
              color: index === 0 ? PAPER.ink.title : PAPER.ink.text,
            },
          ],
          margin: [10, 8, 6, 6] as [number, number, number, number],
        })),
      ],
    },
    layout: { fillColor: () => PAPER.ink.ground, hLineWidth: () => 0, vLineWidth: () => 0 },
  }
}

function sectionOf(section: StatementSection): Content {
  const { name, title, rows, remark } = section
  return {
    margin: [0, 12, 0, 0],
    stack: [
      {
        text: title,
        fontSize: 13,
        bold: true,
        color: PAPER.ink.title,
        margin: [0, 0, 0, 4],
        headlineLevel: 1,
      },
      ...(name === "divided" && rows.length ? [bar(rows)] : []),
      ...(rows.length ? [table(section)] : []),
      ...(remark ? [{ text: remark, margin: [0, 3, 0, 0] as [number, number, number, number] }] : []),
    ],
  }
}

/** The division as one bar: what is longer is more. */
function bar(rows: readonly StatementRow[]): Content {
  const whole = rows.reduce((all, { amount }) => all + amount, 0n)
  let x = 0
  return {
    margin: [0, 2, 0, 8],
    canvas: rows.map(({ amount, part }) => {
      const w = (Number(amount) / Number(whole)) * PAPER.width
      const left = x
      x += w
      return { type: "rect" as const, x: left, y: 0, w, h: 16, color: part && PART_COLOR[part] }
    }),
  }
}

function table({ name, rows, total }: StatementSection): Content {
  const sold = name === "sold"
  const dated = rows.some(({ on }) => on !== null)
  const end = total && [
    { ...cell(total.text), bold: true, colSpan: sold ? 4 : dated ? 2 : 1 },
    ...Array.from({ length: sold ? 3 : dated ? 1 : 0 }, () => ""),
    { ...money(total.amount), bold: true },
  ]
  return {
    table: {
      headerRows: sold ? 1 : 0,
      dontBreakRows: true,
      widths: sold ? [36, "*", 48, 90, 74] : dated ? [36, "*", 90] : ["*", 90],
      body: [
        ...(sold ? [heads("Día", "Producto", ">Cantidad", ">Precio sin IGV", ">Su parte")] : []),
        ...rows.map((row) => [
          ...(dated ? [{ ...cell(row.on ? shortDay(row.on) : ""), color: PAPER.ink.quiet }] : []),
          words(row),
          ...(sold ? [right(row.quantity ? String(row.quantity) : ""), money(row.net ?? 0n)] : []),
          money(row.amount),
        ]),
        ...(end ? [end] : []),
      ] as TableCell[][],
    },
    layout: rule,
  }
}

function words({ text, note, part }: StatementRow): Content {
  const said = {
    text: [{ text }, ...(note ? [{ text: `\n${note}`, fontSize: 8.5, color: PAPER.ink.quiet }] : [])],
  }
  if (!part) return said
  return {
    columns: [
      { width: 16, canvas: [{ type: "rect", x: 0, y: 2.5, w: 9, h: 9, color: PART_COLOR[part] }] },
      { width: "*", ...said },
    ],
  }
}

const cell = (text: string) => ({ text })
const right = (text: string) => ({ text, alignment: "right" as const })
const money = (amount: bigint) => right(formatCentimos(amount))
