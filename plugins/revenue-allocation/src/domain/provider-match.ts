import type { Centimos } from "./centimos"
import type { CauseCode } from "./provider-cause"

/** A capture or refund as the provider tells it. `gross` is signed: what comes to us is positive. */
export type OpenLine = {
  id: string
  kind: "capture" | "refund"
  reference: string
  payment_reference: string | null
  occurred_at: Date
  gross: Centimos
}

/** A capture or refund as the shop has it. */
export type ShopMovement = {
  /** Medusa's id of the capture or refund. */
  id: string
  kind: "capture" | "refund"
  /** Every name that its payment goes by: Medusa's id, the provider's. */
  payment: readonly string[]
  at: Date
  /** What the shop says moved, signed. */
  amount: Centimos
  /** What the ledger's entry at the provider says, signed; null while there is no posting. */
  posted: Centimos | null
}

/** What a line turned out to be: the movement that it tells of, and why they differ; null when they do not. */
export type MatchedLine = { id: string; movement_id: string | null; cause: CauseCode | null }

/**
 * Finds the shop's movement behind each line. A line that names the movement itself is that one's; else lines and
 * movements of the same payment and kind are paired: those of the same amount first, in the order in which they
 * happened, and then whatever is left, which differs. Each movement is behind one line at most, so a payment that the
 * provider took twice is found.
 * @param movements those of the payments that the lines name, without those that are behind other lines already
 * @param known every name of a payment that the shop knows
 */
export function matchLines(
  lines: readonly OpenLine[],
  movements: readonly ShopMovement[],
  known: ReadonlySet<string>
): Map<string, MatchedLine> {
  const inOrder = [...lines].sort(
    (a, b) => a.occurred_at.getTime() - b.occurred_at.getTime() || compare(a.reference, b.reference)
  )
  const free = new Set([...movements].sort((a, b) => a.at.getTime() - b.at.getTime() || compare(a.id, b.id)))
  const found = new Map<string, MatchedLine>()
  const pair = (fits: (line: OpenLine, movement: ShopMovement) => boolean) => {
    for (const line of inOrder) {
      if (found.has(line.id)) continue
      for (const movement of free) {
        if (movement.kind !== line.kind || !fits(line, movement)) continue
        free.delete(movement)
        found.set(line.id, { id: line.id, movement_id: movement.id, cause: causeOf(line, movement) })
        break
      }
    }
  }
  const names = (line: OpenLine) => [line.reference, line.payment_reference]
  const ofPayment = (line: OpenLine, { payment }: ShopMovement) =>
    payment.some((name) => name === line.payment_reference)
  pair((line, { id }) => names(line).includes(id))
  pair((line, movement) => ofPayment(line, movement) && amountOf(movement) === line.gross)
  pair(ofPayment)
  for (const { id, payment_reference } of inOrder) {
    if (found.has(id)) continue
    const isKnown = payment_reference !== null && known.has(payment_reference)
    found.set(id, { id, movement_id: null, cause: isKnown ? "not_in_shop" : "unknown_payment" })
  }
  return found
}

const amountOf = ({ posted, amount }: ShopMovement) => posted ?? amount

function causeOf(line: OpenLine, movement: ShopMovement): CauseCode | null {
  if (movement.posted === null) return "not_posted"
  return movement.posted === line.gross ? null : "other_amount"
}

// Two of the same kind are never called the same.
const compare = (a: string, b: string) => (a < b ? -1 : 1)
