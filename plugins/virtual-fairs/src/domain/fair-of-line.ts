/** A fair in which a piece stood when it was bought, with the price that it had there, in céntimos. */
export type Standing = { fair_id: string; stand_id: string; fair_price: number; closes_at: Date }
/** What is known of an order's line: the price that was charged for one, in céntimos, and from whose pages it was added. */
export type SoldLine = { unit_price: number; added_from: string | null }

/**
 * The fair that a sold line counts for, or null.
 *
 * A piece may stand in several fairs at once. Everybody is charged the lowest of its prices, so the line counts for a
 * fair with the price that was charged; of several such, for the one from whose pages it was added to the cart; else
 * for the one that closes first. A line at a price that no fair had counts for the fair from whose pages it was added,
 * if the piece stands there: its quota may have run out between cart and payment.
 */
export function fairOfLine(line: SoldLine, standings: readonly Standing[]): Standing | null {
  const priced = standings.filter(({ fair_price }) => fair_price === line.unit_price)
  const visited = (among: readonly Standing[]) => among.find(({ fair_id }) => fair_id === line.added_from)
  const first = [...priced].sort(
    (a, b) => a.closes_at.getTime() - b.closes_at.getTime() || (a.fair_id < b.fair_id ? -1 : 1)
  )[0]
  return visited(priced) ?? first ?? visited(standings) ?? null
}
