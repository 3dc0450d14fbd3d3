import type { DeviceSale, TillOffer } from "./till-shape"

/** How many of each variant the buyer takes. */
export type Basket = Readonly<Record<string, number>>

/** The basket with so many of a variant; none takes it out. */
export function withQuantity(basket: Basket, variantId: string, quantity: number): Basket {
  const { [variantId]: _, ...others } = basket
  return quantity > 0 ? { ...others, [variantId]: quantity } : others
}

/** Pieces of an offer that this device may still sell: what the shop had, less what waits here and lies in the basket. */
export function leftOf(
  offer: TillOffer,
  basket: Basket,
  sales: readonly Pick<DeviceSale, "state" | "lines">[]
): number | null {
  if (offer.available === null) return null
  const waiting = sales
    .filter(({ state }) => state === "waiting")
    .flatMap(({ lines }) => lines)
    .filter(({ variant_id }) => variant_id === offer.variant_id)
    .reduce((all, { quantity }) => all + quantity, 0)
  return Math.max(0, offer.available - waiting - (basket[offer.variant_id] ?? 0))
}

/** What the basket holds, at what the table charges; offers that are gone are left out. */
export function linesOf(basket: Basket, offers: readonly TillOffer[]): DeviceSale["lines"] {
  return offers.flatMap(({ variant_id, title, variant_title, price }) => {
    const quantity = basket[variant_id] ?? 0
    if (quantity === 0) return []
    return [{ variant_id, title: nameOf({ title, variant_title }), quantity, unit_price: price }]
  })
}

/** What lines come to, in céntimos. */
export function totalOf(lines: DeviceSale["lines"]): number {
  return lines.reduce((total, { quantity, unit_price }) => total + quantity * unit_price, 0)
}

/** What a kind of a piece is called: a product that comes in one way has no name for it. */
export function nameOf({ title, variant_title }: Pick<TillOffer, "title" | "variant_title">): string {
  return variant_title === "" || /^(únic[oa]|default.*)$/i.test(variant_title)
    ? title
    : `${title}, ${variant_title}`
}
