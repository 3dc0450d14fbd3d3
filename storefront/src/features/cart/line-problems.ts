/** What the shop knows now of one variant. `available` is null when stock is not counted. Price in céntimos. */
export type VariantNow = { id: string; price: number; available: number | null }

/** The part of a cart's line that can be compared. Prices in céntimos. */
type LineNow = {
  id: string
  variantId: string
  quantity: number
  unitPrice: number
  seenPrice: number | null
}

export type LineProblem =
  | { kind: "gone" }
  | { kind: "sold_out" }
  | { kind: "over_stock"; available: number }
  | { kind: "price_changed"; before: number; now: number }

/**
 * Compares what lies in the cart with what is true now. Problems per line id, the gravest first.
 *
 * Two lines of one variant share its stock, so the second one is told what the first has left over.
 */
export function lineProblems(
  lines: readonly LineNow[],
  variants: ReadonlyMap<string, VariantNow>
): Map<string, LineProblem[]> {
  const left = new Map<string, number>()
  const problems = new Map<string, LineProblem[]>()
  for (const line of lines) {
    const now = variants.get(line.variantId)
    if (!now) {
      problems.set(line.id, [{ kind: "gone" }])
      continue
    }
    const found: LineProblem[] = []
    if (now.available !== null) {
      const available = left.get(now.id) ?? now.available
      if (available <= 0) found.push({ kind: "sold_out" })
      else if (line.quantity > available) found.push({ kind: "over_stock", available })
      left.set(now.id, available - line.quantity)
    }
    const before = line.seenPrice ?? line.unitPrice
    if (before !== now.price) found.push({ kind: "price_changed", before, now: now.price })
    if (found.length > 0) problems.set(line.id, found)
  }
  return problems
}

/** True when the cart cannot be paid as it stands. A changed price must be told, but does not stop anyone. */
export function blocksCheckout(problems: ReadonlyMap<string, readonly LineProblem[]>): boolean {
  return [...problems.values()].some((list) => list.some((problem) => problem.kind !== "price_changed"))
}
