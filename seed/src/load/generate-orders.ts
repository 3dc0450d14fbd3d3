import type { CreateOrderDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { Progress } from "../progress"
import { one } from "../steps/market"
import { countRows } from "./count-rows"
import type { LoadGround } from "./generate-load"

const BATCH = 100
const DELIVERY_SOLES = 12
const IGV = 18
const PROVIDER = "pp_demo_demo"
/** Sales are spread backwards over this many days. */
const DAYS = 90

type Sold = { product_id: string; variant_id: string; title: string; soles: number }

/**
 * Paid orders until there are `total`: real rows of Medusa's order and payment modules, with captured
 * payments that the ledger's sweep then posts. They do not touch stock, and no provider is asked.
 */
export async function generateOrders(
  container: MedusaContainer,
  total: number,
  { market }: LoadGround
): Promise<void> {
  const existing = await countRows(container, "order")
  if (total <= existing) {
    return
  }
  const sold = await soldProducts(container)
  const [region] = await container.resolve(Modules.REGION).listRegions({ currency_code: "pen" })
  const progress = new Progress("orders", total - existing)
  for (let start = existing; start < total; start += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, total - start) }, (_, i) => start + i)
    const orders = await container
      .resolve(Modules.ORDER)
      .createOrders(numbers.map((n) => orderInput(n, sold, one([region]).id, market.salesChannelId)))
    await capturePayments(
      container,
      orders.map(({ id }, i) => ({
        orderId: id,
        soles: totalSoles(one([numbers[i]]), sold),
        at: soldAt(one([numbers[i]])),
      }))
    )
    progress.advance(numbers.length)
  }
}

/** Order n sells one to three pieces; which ones follows from n alone. */
function linesOf(n: number, sold: Sold[]): { sold: Sold; quantity: number }[] {
  return Array.from({ length: 1 + (n % 3) }, (_, i) => ({
    sold: one([sold[(n * 7 + i * 13) % sold.length]]),
    quantity: 1 + ((n + i) % 2),
  }))
}

const totalSoles = (n: number, sold: Sold[]): number =>
  linesOf(n, sold).reduce(
    (sum, line) => sum + Math.round(line.sold.soles * 100) * line.quantity,
    DELIVERY_SOLES * 100
  ) / 100

const soldAt = (n: number): Date => new Date(Date.now() - ((n * 7919) % (DAYS * 24 * 60)) * 60_000)

function orderInput(n: number, sold: Sold[], regionId: string, salesChannelId: string): CreateOrderDTO {
  const tax = [{ rate: IGV, code: "IGV", provider_id: "system" }]
  return {
    region_id: regionId,
    sales_channel_id: salesChannelId,
    currency_code: "pen",
    email: `compra-${n}@ejemplo.pe`,
    status: "pending",
    items: linesOf(n, sold).map(({ sold: piece, quantity }) => ({
      title: piece.title,
      product_id: piece.product_id,
      product_title: piece.title,
      variant_id: piece.variant_id,
      quantity,
      unit_price: piece.soles,
      is_tax_inclusive: true,
      tax_lines: tax,
    })),
    shipping_methods: [
      { name: "Envío a domicilio", amount: DELIVERY_SOLES, is_tax_inclusive: true, tax_lines: tax },
    ],
  } as CreateOrderDTO
}

type Capture = { orderId: string; soles: number; at: Date }

/** One payment collection, session, payment and capture for each order, in the shape that Medusa writes. */
async function capturePayments(container: MedusaContainer, captures: Capture[]): Promise<void> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows = captures.map((capture) => ({
    ...capture,
    collection: generateEntityId(undefined, "pay_col"),
    session: generateEntityId(undefined, "payses"),
    payment: generateEntityId(undefined, "pay"),
    money: {
      amount: capture.soles,
      raw_amount: JSON.stringify({ value: String(capture.soles), precision: 20 }),
    },
    times: { created_at: capture.at, updated_at: capture.at },
  }))
  await pg.transaction(async (trx) => {
    await trx("payment_collection").insert(
      rows.map(({ collection, money, times, at }) => ({
        id: collection,
        currency_code: "pen",
        ...money,
        ...times,
        completed_at: at,
        status: "completed",
        authorized_amount: money.amount,
        raw_authorized_amount: money.raw_amount,
        captured_amount: money.amount,
        raw_captured_amount: money.raw_amount,
      }))
    )
    await trx("payment_session").insert(
      rows.map(({ session, collection, money, times, at }) => ({
        id: session,
        payment_collection_id: collection,
        currency_code: "pen",
        provider_id: PROVIDER,
        ...money,
        ...times,
        status: "captured",
        authorized_at: at,
      }))
    )
    await trx("payment").insert(
      rows.map(({ payment, session, collection, money, times, at }) => ({
        id: payment,
        payment_session_id: session,
        payment_collection_id: collection,
        currency_code: "pen",
        provider_id: PROVIDER,
        ...money,
        ...times,
        captured_at: at,
        data: JSON.stringify({ generated: true }),
      }))
    )
    await trx("capture").insert(
      rows.map(({ payment, money, times }) => ({
        id: generateEntityId(undefined, "capt"),
        payment_id: payment,
        ...money,
        ...times,
      }))
    )
    await trx("order_payment_collection").insert(
      rows.map(({ orderId, collection, times }) => ({
        id: generateEntityId(undefined, "ordpay"),
        order_id: orderId,
        payment_collection_id: collection,
        ...times,
      }))
    )
  })
}

async function soldProducts(container: MedusaContainer): Promise<Sold[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "title", "variants.id", "variants.prices.amount"],
    pagination: { take: 500 },
  })
  const rows = data as unknown as {
    id: string
    title: string
    variants: { id: string; prices: { amount: number }[] }[]
  }[]
  return rows.map((row) => {
    const variant = one(row.variants)
    return {
      product_id: row.id,
      title: row.title,
      variant_id: variant.id,
      soles: Number(one(variant.prices).amount),
    }
  })
}
