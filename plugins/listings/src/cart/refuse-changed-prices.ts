import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"

/** A cart as far as its prices go. Amounts in soles, as Medusa keeps them. */
type PricedCart = {
  currency_code: string
  region_id: string | null
  customer_id: string | null
  customer?: { groups?: { id: string }[] } | null
  order?: { id: string } | null
  items?: {
    id: string
    quantity: number
    unit_price: number
    is_custom_price: boolean
    variant?: { price_set?: { id: string } | null } | null
  }[]
}

const FIELDS = [
  ...["currency_code", "region_id", "customer_id", "customer.groups.id", "order.id"],
  ...[
    "items.id",
    "items.quantity",
    "items.unit_price",
    "items.is_custom_price",
    "items.variant.price_set.id",
  ],
]

/**
 * No cart is completed at a price that is not in force any more, or not yet: Medusa keeps the price of the day a line was
 * put in, and a fair can close between the cart and the payment. Whoever asks brings the cart up to date and shows the
 * buyer what it costs now; what was paid for it already is given back by the workflow. A price that somebody set by hand,
 * as a sale at a fair's table, stays. A cart that has become an order is one, whatever prices are by now.
 * @throws MedusaError NOT_ALLOWED `price_changed`
 */
export async function refuseChangedPrices({ id }: { id: string }, container: MedusaContainer): Promise<void> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: FIELDS, filters: { id } })
  const [cart] = data as unknown as PricedCart[]
  if (!cart || cart.order) return
  const lines = (cart.items ?? []).flatMap(({ variant, is_custom_price, quantity, unit_price }) =>
    variant?.price_set && !is_custom_price
      ? [{ priceSet: variant.price_set.id, quantity: Number(quantity), price: Number(unit_price) }]
      : []
  )
  for (const quantity of new Set(lines.map((line) => line.quantity))) {
    const those = lines.filter((line) => line.quantity === quantity)
    const now = await pricesNow(container, cart, quantity, [
      ...new Set(those.map(({ priceSet }) => priceSet)),
    ])
    if (those.some(({ priceSet, price }) => centimos(price) !== now.get(priceSet))) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Something in this cart has another price by now: look at it again",
        "price_changed"
      )
    }
  }
}

/** What each price set costs now, in céntimos, asked as Medusa asks when it fills a cart. */
async function pricesNow(
  container: MedusaContainer,
  { currency_code, region_id, customer_id, customer }: PricedCart,
  quantity: number,
  id: string[]
): Promise<Map<string, number>> {
  const context = {
    ...{ currency_code, quantity },
    ...(region_id ? { region_id } : {}),
    ...(customer_id ? { customer_id } : {}),
    ...(customer?.groups?.length
      ? { customer: { groups: customer.groups.map((group) => ({ id: group.id })) } }
      : {}),
  }
  const prices = await container
    .resolve(Modules.PRICING)
    .calculatePrices({ id }, { context: context as unknown as Record<string, string | number> })
  return new Map(
    prices.flatMap((price): [string, number][] =>
      price.calculated_amount === null ? [] : [[price.id, centimos(price.calculated_amount)]]
    )
  )
}

const centimos = (soles: unknown) => Math.round(Number(soles) * 100)
