import { centimosFromDecimal, type Centimos } from "./centimos"

/** More than any payment: ten thousand million soles. */
const MOST_DIGITS = 10

/**
 * Reads an amount in soles as céntimos: `120`, `-120.5`, `120,50`, `S/ 1,234.50`, `1.234,50`. With one separator
 * before three digits, `1,234`, nobody can know whether it is thousands or a decimal, and three decimals are no
 * amount of money: null, as for anything else that is not an amount.
 */
export function readAmount(cell: string): Centimos | null {
  const text = cell.replace(/\s/g, "").replace(/^([+-]?)S\/\.?/i, "$1")
  const [, sign = "", whole = "", decimals = ""] =
    /^([+-]?)(\d+)(?:[.,](\d{1,2}))?$/.exec(text) ??
    /^([+-]?)(\d{1,3}(?:,\d{3})+)\.(\d{2})$/.exec(text) ??
    /^([+-]?)(\d{1,3}(?:\.\d{3})+),(\d{2})$/.exec(text) ??
    []
  const digits = whole.replace(/[.,]/g, "")
  if (!digits || digits.length > MOST_DIGITS) return null
  return centimosFromDecimal(`${sign}${digits}.${decimals}`)
}
