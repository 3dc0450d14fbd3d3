import { centimos, type Centimos, sum } from "../domain/centimos"
import { monthsFrom, parseMonth } from "../domain/lima-month"
import type { PayoutFact } from "../modules/revenue-allocation/payouts/payout-facts"
import { carriedOn, type Credit, type MonthStatement, type StatementLine } from "./month-statement"
import {
  backInWords,
  dayInWords,
  FOR_RELATION,
  HELD_BECAUSE,
  monthInWords,
  payoutInWords,
} from "./statement-words"

/** Whose colour a part of the division has. */
export type PartOf = "inpe" | "reparation" | "alimony" | "family" | "savings" | "personal" | "held"

/** One line of a statement, in words; amounts in céntimos. */
export type StatementRow = {
  on: string | null
  text: string
  /** Smaller, below it: the article, the reason. */
  note?: string
  quantity?: number | null
  net?: Centimos
  amount: Centimos
  part?: PartOf
}

/** One part of a statement. The paper and the file are made of the same, so that they cannot differ. */
export type StatementSection = {
  name: "sold" | "returned" | "income" | "divided" | "held" | "released" | "paid" | "left"
  title: string
  rows: readonly StatementRow[]
  /** What the rows add up to, where that means something. */
  total?: { text: string; amount: Centimos }
  /** A sentence in place of rows, or after them. */
  remark?: string
}

/** All that the statement says, in its order; parts that would be empty are left out. */
export function statementSections(statement: MonthStatement): StatementSection[] {
  const { division, sold, returned } = statement
  const total = (text: string, lines: readonly StatementLine[]) => ({
    text,
    amount: sum(lines.map(({ amount }) => amount)),
  })
  const sections: StatementSection[] = [
    {
      ...{ name: "sold", title: "Lo que se vendió", rows: sold.map(saleRow) },
      ...(sold.length
        ? { total: total("Su parte de lo vendido", sold) }
        : { remark: "Este mes no se cobró ninguna venta suya." }),
    },
    {
      ...{ name: "returned", title: "Lo que se devolvió", rows: returned.map(returnRow) },
      total: total("Se descuenta", returned),
    },
    {
      ...{ name: "income", title: "Su ingreso del mes", rows: incomeRows(statement) },
      total: { text: "Se repartió", amount: division.income },
      ...(carriedOn(division) < 0n && {
        remark:
          "Se devolvió más de lo que ganó. Usted no paga nada de su bolsillo: se descuenta de sus próximas ventas.",
      }),
    },
    {
      ...{ name: "divided", title: "Cómo se repartió", rows: divisionRows(statement) },
      total: { text: "Suma de las partes", amount: division.income },
    },
    { name: "held", title: "Lo que está guardado, y por qué", rows: heldRows(statement) },
    { name: "released", title: "Lo que se soltó después", rows: releasedRows(statement) },
    paid(statement),
    {
      ...{ name: "left", title: "Lo que pasa al mes siguiente", rows: leftRows(statement) },
    },
  ]
  return sections.filter(({ rows, remark }) => rows.length > 0 || remark !== undefined)
}

/** The division of the month, part by part in the law's order; the amounts add up to the income. */
export function divisionRows({ division, basis, credits, facts, relations }: MonthStatement): StatementRow[] {
  const ofClose = credits.filter(({ kind }) => kind === "settlement")
  const to = (id: string | null) => FOR_RELATION[relations.get(id ?? "") ?? "other"]
  const signed = facts.instruction ? `, como usted firmó el ${dayInWords(facts.instruction.signed_on)}` : ""
  const rows: StatementRow[] = [
    part("inpe", "Para las actividades de trabajo del INPE", division.inpe, basis.inpe),
    part("reparation", "Para su reparación civil", division.reparation, basis.reparation),
    ...ofClose
      .filter(({ orderId }) => orderId !== null)
      .map((credit) =>
        part("alimony", `Alimentos para ${to(credit.beneficiaryId)}, por orden del juez`, credit.amount)
      ),
    ...ofClose
      .filter(({ orderId, beneficiaryId }) => orderId === null && beneficiaryId !== null)
      .map((credit) => part("family", `Para ${to(credit.beneficiaryId)}${signed}`, credit.amount)),
    part("savings", `Para su ahorro${signed}`, division.savings),
    part("personal", "Para su cuenta", division.personal),
    part("held", "Guardado hasta que se resuelva", division.held),
  ].filter(({ amount }) => amount !== 0n)
  // The rule of the maker's part is said once, where that part begins.
  const own = rows.find((row) => row.part !== "inpe" && row.part !== "reparation")
  return rows.map((row) => (row === own ? { ...row, note: basis.maker } : row))
}

const part = (of: PartOf, text: string, amount: Centimos, note?: string): StatementRow => ({
  ...{ on: null, text, amount, part: of },
  ...(note && { note }),
})

const nameOf = ({ product }: StatementLine) => product ?? "Producto"

const saleRow = (line: StatementLine): StatementRow => ({
  ...{ on: line.on, text: nameOf(line), quantity: line.quantity, net: line.net, amount: line.amount },
})

const returnRow = (line: StatementLine): StatementRow => ({
  ...{ on: line.on, text: nameOf(line), note: backInWords(line.kind), net: line.net, amount: line.amount },
})

function incomeRows({ sold, returned, late, division, month }: MonthStatement): StatementRow[] {
  const of = (lines: readonly StatementLine[]) => sum(lines.map(({ amount }) => amount))
  const before = monthInWords(monthsFrom(parseMonth(month), -1))
  return [
    { on: null, text: "Su parte de lo vendido", amount: of(sold) },
    { on: null, text: "Lo que se devolvió", amount: of(returned) },
    { on: null, text: "Llegó después de hacer la cuenta: pasa al mes siguiente", amount: late },
    {
      ...{ on: null, amount: division.carried },
      text: division.carried < 0n ? `Faltaba descontar hasta ${before}` : `Quedó de antes, hasta ${before}`,
    },
  ].filter(({ amount }, index) => index === 0 || amount !== 0n)
}

function heldRows({ holds }: MonthStatement): StatementRow[] {
  return holds.map(({ amount, reasons, releasedOn }) => ({
    ...{ on: null, amount },
    text: releasedOn ? `Estuvo guardado hasta el ${dayInWords(releasedOn)}` : "Sigue guardado a su nombre",
    note: reasons.map((reason) => HELD_BECAUSE[reason]).join(" "),
  }))
}

function releasedRows({ credits, relations }: MonthStatement): StatementRow[] {
  return credits
    .filter(({ kind }) => kind === "hold_released")
    .map((credit) => ({ on: credit.on, text: accountInWords(credit, relations), amount: credit.amount }))
}

function accountInWords(
  { account, orderId, beneficiaryId }: Pick<Credit, "account" | "orderId" | "beneficiaryId">,
  relations: MonthStatement["relations"]
): string {
  const to = FOR_RELATION[relations.get(beneficiaryId ?? "") ?? "other"]
  if (orderId !== null) return `Alimentos para ${to}, por orden del juez`
  if (beneficiaryId !== null) return `Para ${to}`
  if (account.startsWith("reparation:")) return "Para su reparación civil"
  if (account.startsWith("inpe:")) return "Para las actividades de trabajo del INPE"
  return account.endsWith(":savings") ? "Para su ahorro" : "Para su cuenta"
}

function paid({ payouts, relations, facts, month }: MonthStatement): StatementSection {
  const when = monthInWords(monthsFrom(parseMonth(month), 1))
  const beneficiaryOf = ({ payeeKind, payeeId }: PayoutFact) =>
    payeeKind === "court"
      ? (facts.orders.find(({ id }) => id === payeeId)?.beneficiary_id ?? null)
      : payeeKind === "beneficiary"
        ? payeeId
        : null
  return {
    ...{ name: "paid", title: `Lo que se pagó en ${when}` },
    rows: payouts.map((payout) => ({
      ...{ on: payout.sentOn, amount: payout.amount, note: payoutInWords(payout) },
      text: accountInWords(
        {
          account: payout.accountCode,
          orderId: payout.payeeKind === "court" ? payout.payeeId : null,
          beneficiaryId: beneficiaryOf(payout),
        },
        relations
      ),
    })),
    ...(payouts.length === 0 && { remark: `En ${when} todavía no se envió ningún pago.` }),
  }
}

function leftRows({ division }: MonthStatement): StatementRow[] {
  const left = carriedOn(division)
  const amount = centimos(left)
  return left < 0n ? [{ on: null, text: "Se descuenta de sus próximas ventas", amount }] : []
}
