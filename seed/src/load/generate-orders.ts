import type { CreateOrderDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { capturePayments } from "../capture-payments"
import { Progress } from "../progress"
import { type Sold, soldProducts } from "../sold-products"
import { one } from "../steps/market"
import { countRows } from "./count-rows"
import type { LoadGround } from "./generate-load"

const BATCH = 100
const DELIVERY_SOLES = 12
const IGV = 18
/** Sales are spread backwards over this many days. */
const DAYS = 90

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
