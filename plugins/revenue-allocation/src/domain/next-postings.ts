import { allocateOrder, isHeld, type OrderEntry } from "./allocate-order"
import { centimos } from "./centimos"
import type { Movement, MovementKind, OrderPosition } from "./order-position"
import type { PolicyRules } from "./policy"
import type { SaleLine, SaleOrigin } from "./sale"

/** What a movement is called in the ledger. Its source is the movement's own id. */
export const KIND_OF_MOVEMENT = {
  capture: "sale_captured",
  refund: "payment_refunded",
  dispute: "dispute_lost",
  dispute_reversal: "dispute_won",
} as const satisfies Record<MovementKind, string>

/** The kinds of posting that an order has. */
export type OrderPostingKind =
  | (typeof KIND_OF_MOVEMENT)[MovementKind]
  /** Lines were added, taken off or came back: shares move, no money. */
  | "order_changed"
  /** Held lines whose origin is on record now. */
  | "order_attributed"
  /** The provider refused what the shop had recorded already: the posting of it is undone. */
  | "movement_withdrawn"

/** What the ledger has of an order. */
export type OrderRow = {
  /** How many postings; the next is one more. */
  seq: number
  /** The position of the last posting; null before the first. */
  position: OrderPosition | null
  /** What all its entries add up to, by account and line; none is zero. */
  posted: readonly OrderEntry[]
}

/** The order as the shop has it now. */
export type OrderNow = Omit<OrderPosition, "movements"> & {
  /** Every movement that is known, in any order. Those that the last position has need not be there again. */
  movements: readonly (Movement & { occurred_at: Date })[]
  /** Movements of the last position that are no more. */
  withdrawn: readonly Pick<Movement, "kind" | "id">[]
  /** When and by what the lines changed last; names an `order_changed`. */
  changed: { id: string; at: Date }
}

/** A posting that brings the ledger to `position`. `seq` is its place in the order's row. */
export type OrderPosting = {
  kind: OrderPostingKind
  source_id: string
  seq: number
  occurred_at: Date
  position: OrderPosition
  entries: OrderEntry[]
}

/**
 * The postings that bring the ledger from what it has of an order to what the shop has of it: first what the order's
 * lines became, then each movement of money that is not posted, oldest first. None when they agree.
 *
 * The origin of a line is that of the line's first posting (M6): what provenance learns later changes no past sale by
 * itself, see {@link attribution}.
 */
export function nextPostings(row: OrderRow, now: OrderNow, rules: PolicyRules): OrderPosting[] {
  const frozen = new Map(row.position?.lines.map(({ line_id, origin }) => [line_id, origin]))
  const lines = now.lines.map((line): SaleLine => {
    const origin = frozen.get(line.line_id)
    return origin === undefined ? line : { ...line, origin }
  })
  let at: OrderRow = row
  const postings: OrderPosting[] = []
  const bring = (posting: Pick<OrderPosting, "kind" | "source_id" | "occurred_at" | "position">) => {
    const target = allocateOrder(posting.position, rules)
    const entries = difference(target, at.posted)
    if (entries.length === 0) return
    postings.push({ ...posting, seq: at.seq + 1, entries })
    at = { seq: at.seq + 1, position: posting.position, posted: target }
  }

  const position = (movements: Movement[]): OrderPosition => ({
    currency_code: now.currency_code,
    lines,
    shipping: now.shipping,
    movements,
  })
  let movements = row.position?.movements ?? []
  // Nothing comes of lines that nobody has paid for yet: an order's first posting is a movement.
  if (row.position) {
    bring({
      kind: "order_changed",
      source_id: now.changed.id,
      occurred_at: now.changed.at,
      position: position(movements),
    })
  }
  for (const gone of now.withdrawn) {
    movements = movements.filter((movement) => keyOfMovement(movement) !== keyOfMovement(gone))
    bring({
      kind: "movement_withdrawn",
      source_id: gone.id,
      occurred_at: now.changed.at,
      position: position(movements),
    })
  }
  const known = new Set(row.position?.movements.map(keyOfMovement))
  const fresh = now.movements
    .filter((movement) => !known.has(keyOfMovement(movement)) && movement.amount !== 0)
    .sort((a, b) => a.occurred_at.getTime() - b.occurred_at.getTime() || (a.id < b.id ? -1 : 1))
  for (const { occurred_at, ...movement } of fresh) {
    movements = [...movements, movement]
    bring({
      kind: KIND_OF_MOVEMENT[movement.kind],
      source_id: movement.id,
      occurred_at,
      position: position(movements),
    })
  }
  return postings
}

/**
 * The posting that gives the held lines of an order to whom they belong, now that it is known. Lines that were given
 * to somebody stay as they are. Null when there is nothing to give.
 * @param origins by line, as provenance has them now
 */
export function attribution(
  row: OrderRow,
  origins: ReadonlyMap<string, SaleOrigin>,
  { source_id, occurred_at }: { source_id: string; occurred_at: Date },
  rules: PolicyRules
): OrderPosting | null {
  if (!row.position) return null
  const position = {
    ...row.position,
    lines: row.position.lines.map((line) =>
      isHeld(line, rules) ? { ...line, origin: origins.get(line.line_id) ?? line.origin } : line
    ),
  }
  const entries = difference(allocateOrder(position, rules), row.posted)
  if (entries.length === 0) return null
  return { kind: "order_attributed", source_id, seq: row.seq + 1, occurred_at, position, entries }
}

/** What has to be posted so that `posted` becomes `target`; by account and line, none of zero. */
export function difference(target: readonly OrderEntry[], posted: readonly OrderEntry[]): OrderEntry[] {
  const entries = new Map<string, OrderEntry>()
  const add = (entry: OrderEntry, sign: 1n | -1n) => {
    const key = JSON.stringify([entry.line_id, entry.account])
    const amount = centimos((entries.get(key)?.amount ?? 0n) + sign * entry.amount)
    entries.set(key, { ...entry, amount })
  }
  for (const entry of target) add(entry, 1n)
  for (const entry of posted) add(entry, -1n)
  return [...entries.values()].filter(({ amount }) => amount !== 0n)
}

function keyOfMovement({ kind, id }: Pick<Movement, "kind" | "id">): string {
  return `${kind} ${id}`
}
