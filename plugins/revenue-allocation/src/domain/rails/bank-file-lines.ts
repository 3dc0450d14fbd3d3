import { inertCell } from "@tejido/institutions/http/inert-cell"
import { stringify } from "csv-stringify/sync"
import type { Centimos } from "../centimos"
import type { PayoutPayee } from "./payout-rail"

/** The first line of a bank's file: what follows must add up to it. */
export type BankFileHeader = {
  batch: number
  /** The day of Lima on which the batch was released, `2026-11-30`. */
  date: string
  count: number
  total: Centimos
  currencyCode: string
}

/** One payment of the file. */
export type BankFileLine = { reference: string; payee: PayoutPayee; amount: Centimos; concept: string }

const DOCUMENT_TYPES: Readonly<Record<string, string>> = { dni: "DNI", ce: "CE", passport: "PAS", ruc: "RUC" }
const ACCOUNT_KINDS = { cci: "CCI", account: "CTA", cash_order: "GIRO" } as const

/** The line `C` of the file, with its line end. */
export function bankFileHeader({ batch, date, count, total, currencyCode }: BankFileHeader): string {
  return csv(["C", String(batch), date, String(count), solesOf(total), currencyCode.toUpperCase()])
}

/** A line `D` of the file, with its line end. */
export function bankFileLine({ reference, payee, amount, concept }: BankFileLine): string {
  const { documentType, documentNumber, name, caseNumber, bank, accountKind, account } = payee
  return csv([
    "D",
    reference,
    documentType === null ? "" : (DOCUMENT_TYPES[documentType] ?? documentType.toUpperCase()),
    documentNumber ?? "",
    name ?? "",
    bank ?? "",
    ACCOUNT_KINDS[accountKind],
    account ?? "",
    solesOf(amount),
    caseNumber === null ? concept : `${concept} EXP ${caseNumber}`,
  ])
}

/** Soles with two decimals, a point and nothing else, as programs read them: `1234.50`. */
export function solesOf(amount: bigint): string {
  const digits = String(amount).replace("-", "").padStart(3, "0")
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

// Names were typed by people. Line breaks would make two payments of one; everything else is only ever text.
function csv(cells: readonly string[]): string {
  const plain = cells.map((cell) => inertCell(cell.replace(/[\s\p{C}]+/gu, " ").trim()))
  return stringify([plain], { record_delimiter: "\r\n" })
}
