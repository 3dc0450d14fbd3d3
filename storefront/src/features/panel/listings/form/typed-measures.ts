/** A number as somebody typed it: nothing, so many of the API's units, or unreadable. */
export type TypedNumber = { kind: "none" } | { kind: "amount"; amount: number } | { kind: "unreadable" }

const NONE = { kind: "none" } as const
const UNREADABLE = { kind: "unreadable" } as const

/** Reads centimetres (`30`, `30,5`, `30.5 cm`, `305 mm`) as whole millimetres from 1 to 5000. */
export function readCentimetres(typed: string): TypedNumber {
  return readMeasure(typed, { cm: 10, mm: 1, m: 1000 }, "cm", 5_000)
}

/** Reads grams (`450`, `450 g`) or kilograms (`1,2 kg`) as whole grams from 1 to 100 000. */
export function readGrams(typed: string): TypedNumber {
  return readMeasure(typed, { g: 1, gr: 1, kg: 1000, kilos: 1000, gramos: 1 }, "g", 100_000)
}

/** Reads a count of pieces, from 0 on. */
export function readCount(typed: string, most: number): TypedNumber {
  const text = typed.normalize("NFKC").replace(/\s/g, "")
  if (text === "") return NONE
  return /^\d{1,7}$/.test(text) && Number(text) <= most
    ? { kind: "amount", amount: Number(text) }
    : UNREADABLE
}

/** Millimetres as they can be typed again, in centimetres: `305` → "30.5". */
export function writeCentimetres(millimetres: number | null): string {
  return millimetres === null ? "" : String(millimetres / 10)
}

function readMeasure(
  typed: string,
  units: Readonly<Record<string, number>>,
  unitWhenNone: string,
  most: number
): TypedNumber {
  const text = typed.normalize("NFKC").toLowerCase().replace(/\s/g, "")
  if (text === "") return NONE
  const [, digits = "", unit = ""] = /^([\d.,]+)([a-z]*)\.?$/.exec(text) ?? []
  const size = Object.hasOwn(units, unit || unitWhenNone) ? (units[unit || unitWhenNone] ?? 0) : 0
  // A comma or a point is a decimal one: nothing here is a thousand of its unit long.
  const number = /^\d{1,6}([.,]\d{1,3})?$/.test(digits) ? Number(digits.replace(",", ".")) : 0
  const amount = Math.round(number * size)
  return amount >= 1 && amount <= most ? { kind: "amount", amount } : UNREADABLE
}
