import type { CreateOrderDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { endOf, type LimaMonth, startOf } from "@tejido/revenue-allocation/domain/lima-month"
import { capturePayments } from "../capture-payments"
import { type Rng, seeded } from "../illustrations/prng"
import { type Sold, soldProducts } from "../sold-products"
import { one, type Market } from "./market"

/** Sales of each past month, and of the running one up to now. */
const A_MONTH = 26
const DELIVERY_SOLES = 12
const IGV = 18
const HOME_DELIVERY = "Envío a domicilio: Lima y Callao"
/** In the metadata of the orders that are made here. */
export const PAST_SALE = "demo_past_sale"

/**
 * Paid orders of the three months before this one and of this one, so that a new market has months to close. Real rows
 * of Medusa's order and payment modules; the ledger's sweep posts them. They do not touch stock. Where there are
 * some already nothing is made.
 * @returns how many were made
 */
export async function seedPastSales(
  container: MedusaContainer,
  market: Market,
  months: readonly LimaMonth[],
  now = new Date()
): Promise<number> {
  const orders = container.resolve(Modules.ORDER)
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await pg.raw<{ rows: unknown[] }>(
    `select from "order" where metadata ? '${PAST_SALE}' limit 1`
  )
  if (rows.length) return 0
  const sold = await soldProducts(container)
  const [region] = await container.resolve(Modules.REGION).listRegions({ currency_code: "pen" })
  const sales = months.flatMap((month) =>
    Array.from({ length: A_MONTH }, (_, n) => saleOf(month, n, sold)).filter(({ at }) => at < now)
  )
  const [delivery] = await container.resolve(Modules.FULFILLMENT).listShippingOptions({ name: HOME_DELIVERY })
  const made = await orders.createOrders(
    sales.map((sale) => orderOf(sale, one([region]).id, market.salesChannelId, one([delivery]).id))
  )
  const captures = made.map(({ id }, i) => ({
    orderId: id,
    at: one([sales[i]]).at,
    soles: solesOf(one([sales[i]])),
  }))
  const ids = await capturePayments(container, captures)
  // Medusa's order counts as paid what it was told of.
  await orders.addOrderTransactions(
    captures.map(({ orderId, soles }, i) => ({
      order_id: orderId,
      amount: soles,
      currency_code: "pen",
      reference: "capture",
      reference_id: one([ids[i]]),
    }))
  )
  await pg.raw(
    `update "order" o set created_at = s.at, updated_at = s.at
     from jsonb_to_recordset(?::jsonb) as s (id text, at timestamptz) where o.id = s.id`,
    [JSON.stringify(captures.map(({ orderId, at }) => ({ id: orderId, at })))]
  )
  return made.length
}

type PastSale = { key: string; at: Date; lines: { sold: Sold; quantity: number }[] }

function saleOf(month: LimaMonth, n: number, sold: readonly Sold[]): PastSale {
  const random: Rng = seeded(`sale/${month}/${n}`)
  const [start, end] = [startOf(month).getTime(), endOf(month).getTime()]
  const at = new Date(start + ((n + random.between(0.3, 0.8)) / A_MONTH) * (end - start))
  const lines = Array.from({ length: random.whole(1, 3) }, () => ({
    sold: one([sold[random.whole(0, sold.length - 1)]]),
    quantity: random.whole(1, 2),
  }))
  // The same product twice in an order would be one line.
  const once = lines.filter(
    ({ sold: { product_id } }, i) => lines.findIndex((l) => l.sold.product_id === product_id) === i
  )
  return { key: `${month}/${n}`, at, lines: once }
}

/** By céntimos: a sum of soles with decimals would not be one. */
const solesOf = ({ lines }: PastSale): number =>
  lines.reduce(
    (sum, { sold, quantity }) => sum + Math.round(sold.soles * 100) * quantity,
    DELIVERY_SOLES * 100
  ) / 100

function orderOf(
  { key, lines }: PastSale,
  regionId: string,
  salesChannelId: string,
  deliveryId: string
): CreateOrderDTO {
  const tax = [{ rate: IGV, code: "IGV", provider_id: "system" }]
  return {
    region_id: regionId,
    sales_channel_id: salesChannelId,
    currency_code: "pen",
    email: "compra-de-muestra@ejemplo.pe",
    status: "completed",
    metadata: { [PAST_SALE]: key },
    shipping_address: {
      first_name: "Persona",
      last_name: "De Muestra",
      phone: "900 000 000",
      address_1: "Av. de la Demostración 100",
      city: "Miraflores",
      province: "Lima",
      country_code: "pe",
    },
    items: lines.map(({ sold, quantity }) => ({
      title: sold.title,
      product_id: sold.product_id,
      product_title: sold.title,
      variant_id: sold.variant_id,
      quantity,
      requires_shipping: true,
      unit_price: sold.soles,
      is_tax_inclusive: true,
      tax_lines: tax,
    })),
    shipping_methods: [
      {
        name: HOME_DELIVERY,
        shipping_option_id: deliveryId,
        amount: DELIVERY_SOLES,
        is_tax_inclusive: true,
        tax_lines: tax,
      },
    ],
  } as CreateOrderDTO
}
