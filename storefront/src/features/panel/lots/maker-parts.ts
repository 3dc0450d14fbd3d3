/** How a lot is shared; the API's word. */
export const SHARE_BASES = ["hours", "fixed"] as const
export type ShareBasis = (typeof SHARE_BASES)[number]

/** All of a lot, in basis points. */
export const WHOLE_BP = 10_000

/** Before an artisan's id in the name of the field for their part. */
export const PART_FIELD = "part_"

/** A part as somebody typed it: nothing, a number of the API's units (minutes or basis points), or unreadable. */
export type TypedPart = { kind: "none" } | { kind: "amount"; amount: number } | { kind: "unreadable" }

/**
 * Reads hours (`12`, `12,5`, `12.5`, `12:30`) as whole minutes, or a percentage (`33,33`, `33.33 %`) as basis points.
 * Zero is nothing: whoever did not work on it is no maker.
 */
export function readPart(basis: ShareBasis, typed: string): TypedPart {
  const text = typed
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(",", ".")
    .replace(/%$/, "")
    .replace(/h$/i, "")
  if (text === "") return { kind: "none" }
  const clock = basis === "hours" ? /^(\d{1,5}):([0-5]\d)$/.exec(text) : null
  const amount = clock
    ? Number(clock[1]) * 60 + Number(clock[2])
    : /^\d{1,5}(\.\d{1,2})?$/.test(text)
      ? Math.round(Number(text) * (basis === "hours" ? 60 : 100))
      : null
  if (amount === null) return { kind: "unreadable" }
  return amount === 0 ? { kind: "none" } : { kind: "amount", amount }
}

/** Minutes or basis points as they can be typed again: `12:30`, `33.33`. */
export function writePart(basis: ShareBasis, amount: number): string {
  if (basis === "fixed") return String(amount / 100)
  return amount % 60 === 0
    ? String(amount / 60)
    : `${Math.floor(amount / 60)}:${String(amount % 60).padStart(2, "0")}`
}

/** What many typed parts come to. */
export function sumParts(
  basis: ShareBasis,
  typed: readonly string[]
): { total: number; makers: number; unreadable: number } {
  const sum = { total: 0, makers: 0, unreadable: 0 }
  for (const text of typed) {
    const part = readPart(basis, text)
    if (part.kind === "unreadable") sum.unreadable++
    if (part.kind !== "amount") continue
    sum.total += part.amount
    sum.makers++
  }
  return sum
}
