import { centimosFromDecimal, type Centimos } from "./centimos"

/**
 * Reads an amount in soles as céntimos: `120`, `-120.5`, `120,50`, `S/ 1,234.50`, `1.234,50`. With one separator
 * before three digits, `1,234`, nobody can know whether it is thousands or a decimal, and three decimals are no
 * amount of money: null, as for anything else that is not an amount.
 */
export function readAmount(cell: string): Centimos | null {
  const text = cell.replace(/\s/g, "").replace(/^([+-]?)S\/\.?/i, "$1")
  const isAmount = [
    /^[+-]?\d+(?:[.,]\d{1,2})?$/,
    /^[+-]?\d{1,3}(?:,\d{3})+\.\d{2}$/,
    /^[+-]?\d{1,3}(?:\.\d{3})+,\d{2}$/,
  ].some((form) => form.test(text))
  // In all of them what stands before three digits sets thousands apart.
  const plain = text.replace(/[.,](?=\d{3})/g, "").replace(",", ".")
  // Eleven digits of soles are more than any payment.
  return isAmount && !/\d{11}/.test(plain) ? centimosFromDecimal(plain) : null
}
