import type { Params } from "../table/list-state"

/** How many pieces a lot's page shows at most at once; what the API gives in one answer. */
export const MOST_SHOWN = 200
const FIRST_SHOWN = 24

/** Numbers of pieces, both shown. */
export type PieceRange = { from: number; to: number }

/**
 * The pieces that a lot's address asks to see (`desde`, `hasta`), inside the lot and at most {@link MOST_SHOWN}. Ends
 * that were swapped are turned around; whatever cannot be read falls back to the first pieces.
 */
export function pieceRange(params: Params, quantity: number): PieceRange {
  const typed = (name: string): number | null => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    const text = (Array.isArray(value) ? value[0] : value)?.trim() ?? ""
    return /^\d{1,6}$/.test(text) ? Math.min(Math.max(Number(text), 1), quantity) : null
  }
  const [one, other] = [typed("desde"), typed("hasta")]
  const from = one !== null && other !== null ? Math.min(one, other) : (one ?? 1)
  const to =
    one !== null && other !== null
      ? Math.max(one, other)
      : (other ?? Math.min(from + FIRST_SHOWN - 1, quantity))
  return { from, to: Math.min(to, from + MOST_SHOWN - 1) }
}
