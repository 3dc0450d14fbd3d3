/** A line of an order as it was sold: céntimos for all of it as charged, and how many pieces came back. */
export type SoldLineFacts = { gross: number; quantity: number; back: number }

/** What happened to an order's money, in céntimos. */
export type OrderMoney = {
  /** What the buyer pays for delivery. */
  shipping: number
  captured: number
  refunded: number
  /** Cancelled: nothing of it was sold after all. */
  cancelled: boolean
}

/** What the buyer keeps of a line, and what of their money stays. */
export type KeptLine = { quantity: number; amount: number }

/**
 * What stays sold of each line of an order, in its lines' order.
 *
 * Pieces that came back are no longer sold. What stays of the money is what was captured and not refunded, spread over
 * what the buyer keeps and its delivery in proportion, as the ledger spreads it, to the last céntimo; never more than
 * was charged. An order that nobody paid yet counts as charged, one of which all money went back as not sold.
 */
export function keptOfOrder(lines: readonly SoldLineFacts[], money: OrderMoney): KeptLine[] {
  const { shipping, captured, refunded, cancelled } = money
  if (cancelled || (captured > 0 && refunded >= captured))
    return lines.map(() => ({ quantity: 0, amount: 0 }))
  const kept = lines.map(({ gross, quantity, back }) => {
    const left = Math.max(0, quantity - back)
    return { quantity: left, gross: quantity > 0 ? Math.round((gross * left) / quantity) : 0 }
  })
  const whole = shipping + kept.reduce((sum, { gross }) => sum + gross, 0)
  const stays = captured > 0 ? Math.min(whole, captured - refunded) : whole
  // By running sums: each share is rounded so that all of them add up.
  let before = 0
  return kept.map(({ quantity, gross }) => {
    const amount = share(before + gross, stays, whole) - share(before, stays, whole)
    before += gross
    return { quantity, amount }
  })
}

function share(part: number, stays: number, whole: number): number {
  if (whole === 0) return 0
  return Number((2n * BigInt(part) * BigInt(stays) + BigInt(whole)) / (2n * BigInt(whole)))
}
