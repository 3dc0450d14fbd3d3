/** What was sold: orders of which something stays, pieces and céntimos (IGV included) less what went back. */
export type SoldFigures = {
  orders: number
  units: number
  amount: number
  /** Céntimos that went back, not in `amount`. */
  refunded: number
}

/** How much was looked at. */
export type SeenFigures = { visits: number; product_views: number; carts: number }

/** What a report says of a fair or of a part of it. */
export type Figures = SeenFigures &
  SoldFigures & {
    /** Céntimos of an order, rounded; null without any. */
    average_basket: number | null
    /** Orders for each visit, from 0; null where nobody was counted. */
    conversion: number | null
  }

export const NOTHING_SOLD: SoldFigures = { orders: 0, units: 0, amount: 0, refunded: 0 }
export const NOTHING_SEEN: SeenFigures = { visits: 0, product_views: 0, carts: 0 }

/** Both together, with what follows from them. */
export function figuresOf(seen: SeenFigures = NOTHING_SEEN, sold: SoldFigures = NOTHING_SOLD): Figures {
  const { visits, product_views, carts } = seen
  const { orders, units, amount, refunded } = sold
  return {
    ...{ visits, product_views, carts, orders, units, amount, refunded },
    average_basket: orders > 0 ? Math.round(amount / orders) : null,
    conversion: visits > 0 ? orders / visits : null,
  }
}

/** What several parts were looked at in all. */
export function seenOfAll(parts: readonly (SeenFigures | undefined)[]): SeenFigures {
  return parts.reduce<SeenFigures>(
    (all, part = NOTHING_SEEN) => ({
      visits: all.visits + part.visits,
      product_views: all.product_views + part.product_views,
      carts: all.carts + part.carts,
    }),
    NOTHING_SEEN
  )
}
