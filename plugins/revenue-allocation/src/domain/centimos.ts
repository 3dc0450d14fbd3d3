/**
 * An amount of money: a whole number of the currency's hundredths (céntimos of sol). Never a `number`,
 * never a fraction (M4). Make one with `centimos`, `centimosFromDecimal` or arithmetic on others.
 */
export type Centimos = bigint & { readonly __unit: "centimos" }

export const ZERO = 0n as Centimos

/** Takes a whole number of céntimos. Throws a `RangeError` for anything that is not a safe integer. */
export function centimos(value: bigint | number): Centimos {
  return BigInt(value) as Centimos
}

/** The sum, zero for none. */
export function sum(amounts: Iterable<Centimos>): Centimos {
  let total = 0n
  for (const amount of amounts) total += amount
  return total as Centimos
}

/** The larger of two amounts. */
export function larger<Amount extends bigint>(a: Amount, b: Amount): Amount {
  return a > b ? a : b
}

/** The smaller of two amounts. */
export function smaller<Amount extends bigint>(a: Amount, b: Amount): Amount {
  return a < b ? a : b
}

/**
 * What Medusa holds as a decimal of the currency's main unit (12.5 soles, `{ value: "12.5" }`, a
 * BigNumber), to the nearest céntimo, halves away from zero. Works on the digits, so nothing is lost to
 * floating point. Throws a `RangeError` for what is not a finite decimal.
 */
export function centimosFromDecimal(value: unknown): Centimos {
  const text = String(isRaw(value) ? value.value : value).trim()
  const match = /^([+-]?)(\d+)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i.exec(text)
  if (!match) throw new RangeError(`not a decimal amount: ${text}`)
  const [, sign, whole = "", fraction = "", exponent] = match
  // digits × 10^shift céntimos
  const digits = BigInt(whole + fraction)
  const shift = 2 - fraction.length + Number(exponent ?? 0)
  const magnitude =
    shift >= 0 ? digits * 10n ** BigInt(shift) : divideToNearest(digits, 10n ** BigInt(-shift))
  return (sign === "-" ? -magnitude : magnitude) as Centimos
}

/** `numerator / denominator` to the nearest whole, halves away from zero. The denominator is positive. */
export function divideToNearest(numerator: bigint, denominator: bigint): bigint {
  if (numerator < 0n) return -divideToNearest(-numerator, denominator)
  return (2n * numerator + denominator) / (2n * denominator)
}

/** As an integer for JSON. Throws a `RangeError` beyond 2^53, which is 90 billion soles. */
export function toJsonInteger(amount: bigint): number {
  const number = Number(amount)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${amount} does not fit a JSON integer`)
  return number
}

/** Soles with two decimals and thousands apart, for people who read ledgers: `1,234.50`, `-0.05`. */
export function formatCentimos(amount: bigint): string {
  if (amount < 0n) return `-${formatCentimos(-amount)}`
  const digits = String(amount).padStart(3, "0")
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",")
  return `${whole}.${digits.slice(-2)}`
}

function isRaw(value: unknown): value is { value: unknown } {
  return typeof value === "object" && value !== null && "value" in value
}
