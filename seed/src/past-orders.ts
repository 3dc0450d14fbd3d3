import type { CreateOrderDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { capturePayments } from "./capture-payments"
import type { Sold } from "./sold-products"
import { one, type Market } from "./steps/market"

/** A sale that was, paid when it was made. */
export type PastOrder = {
  at: Date
  metadata: Record<string, string>
  lines: { sold: Sold; quantity: number; metadata?: Record<string, string> }[]
  /** Where it went; Lima where nothing is said. `province` is ISO 3166-2, as checkout keeps it. */
  to?: { city: string; province: string }
}

const HOME = {
  lima: { name: "Envío a domicilio: Lima y Callao", soles: 12 },
  regions: { name: "Envío a domicilio: regiones", soles: 20 },
} as const
const IN_LIMA = ["Lima", "pe-lma", "pe-lim", "pe-cal"]
const IGV = 18

/**
 * Paid orders of the past: real rows of Medusa's order and payment modules, which the ledger's sweep posts. They do not
 * touch stock, and nobody is told of them. @returns the orders' ids, in the order given
 */
export async function placePastOrders(
  container: MedusaContainer,
  market: Market,
  past: readonly PastOrder[]
): Promise<string[]> {
  if (past.length === 0) return []
  const orders = container.resolve(Modules.ORDER)
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [region] = await container.resolve(Modules.REGION).listRegions({ currency_code: "pen" })
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ name: Object.values(HOME).map(({ name }) => name) })
  const optionOf = new Map(options.map(({ name, id }) => [name, id]))
  const made = await orders.createOrders(
    past.map((order) =>
      orderOf(order, {
        regionId: one([region]).id,
        salesChannelId: market.salesChannelId,
        optionId: one([optionOf.get(deliveryOf(order).name)]),
      })
    )
  )
  const captures = made.map(({ id }, i) => {
    const order = one([past[i]])
    return { orderId: id, at: order.at, soles: solesOf(order) }
  })
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
    `with sale as (select * from jsonb_to_recordset(?::jsonb) as s(id text, at timestamptz)),
       lines as (update order_line_item l set created_at = sale.at from order_item i, sale
         where i.order_id = sale.id and l.id = i.item_id)
     update "order" o set created_at = sale.at, updated_at = sale.at from sale where o.id = sale.id`,
    [JSON.stringify(captures.map(({ orderId, at }) => ({ id: orderId, at })))]
  )
  return made.map(({ id }) => id)
}

const deliveryOf = ({ to }: PastOrder) => (!to || IN_LIMA.includes(to.province) ? HOME.lima : HOME.regions)

/** By céntimos: a sum of soles with decimals would not be one. */
const solesOf = (order: PastOrder): number =>
  order.lines.reduce(
    (sum, { sold, quantity }) => sum + Math.round(sold.soles * 100) * quantity,
    deliveryOf(order).soles * 100
  ) / 100

function orderOf(
  order: PastOrder,
  { regionId, salesChannelId, optionId }: { regionId: string; salesChannelId: string; optionId: string }
): CreateOrderDTO {
  const tax = [{ rate: IGV, code: "IGV", provider_id: "system" }]
  const { name, soles } = deliveryOf(order)
  return {
    region_id: regionId,
    sales_channel_id: salesChannelId,
    currency_code: "pen",
    email: "compra-de-muestra@ejemplo.pe",
    status: "completed",
    metadata: order.metadata,
    shipping_address: {
      first_name: "Persona",
      last_name: "De Muestra",
      phone: "900 000 000",
      address_1: "Av. de la Demostración 100",
      city: order.to?.city ?? "Miraflores",
      province: order.to?.province ?? "Lima",
      country_code: "pe",
    },
    items: order.lines.map(({ sold, quantity, metadata }) => ({
      title: sold.title,
      product_id: sold.product_id,
      product_title: sold.title,
      variant_id: sold.variant_id,
      quantity,
      requires_shipping: true,
      unit_price: sold.soles,
      is_tax_inclusive: true,
      tax_lines: tax,
      ...(metadata && { metadata }),
    })),
    shipping_methods: [
      {
        name,
        shipping_option_id: optionId,
        amount: soles,
        is_tax_inclusive: true,
        tax_lines: tax,
      },
    ],
  } as CreateOrderDTO
}
