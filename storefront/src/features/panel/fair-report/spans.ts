/** What happened in an hour or a day of Lima. */
export type Span = {
  /** Its beginning, ISO 8601. */
  at: string
} & Record<"visits" | "product_views" | "carts" | "orders" | "units" | "amount" | "refunded", number>

const LIMA_MS = -5 * 3_600_000
const DAY_MS = 86_400_000
/** Of a fair that runs longer, days are drawn: nobody reads a hundred columns. */
const MOST_HOURS = 48

/** A fair's hours as they are drawn: by hour while it is young, by day of Lima after. */
export function spansOf(hours: readonly Span[]): { by: "hour" | "day"; spans: Span[] } {
  if (hours.length <= MOST_HOURS) return { by: "hour", spans: [...hours] }
  const days = new Map<string, Span>()
  for (const hour of hours) {
    const at = dayOf(hour.at)
    const before = days.get(at)
    days.set(at, before ? added(before, hour, at) : { ...hour, at })
  }
  return { by: "day", spans: [...days.values()] }
}

function dayOf(iso: string): string {
  const local = Date.parse(iso) + LIMA_MS
  return new Date(Math.floor(local / DAY_MS) * DAY_MS - LIMA_MS).toISOString()
}

function added(a: Span, b: Span, at: string): Span {
  return {
    at,
    visits: a.visits + b.visits,
    product_views: a.product_views + b.product_views,
    carts: a.carts + b.carts,
    orders: a.orders + b.orders,
    units: a.units + b.units,
    amount: a.amount + b.amount,
    refunded: a.refunded + b.refunded,
  }
}
