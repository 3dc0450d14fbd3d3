import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { REVENUE_ALLOCATION_MODULE } from "../../modules/revenue-allocation"

type Money = { id: string; amount: number; created_at: string }
/** An order as Medusa's graph gives it, as far as posting looks at it. Amounts in soles. */
export type ShopOrder = {
  id: string
  lines: { id: string; quantity: number; total: number; returned?: number; product_id?: string }[]
  captures: Money[]
  refunds: Money[]
}

/** Product `bolso` is Ana's own work, `poncho` of nobody on record. */
const ORIGINS: Record<string, object> = {
  bolso: {
    agreed_pay_centimos: null,
    workshop: { id: "wksh", mode: "own_account" },
    makers: [{ artisan_id: "ana", share_bp: 10_000 }],
  },
}

/** A bag for S/ 118.00, paid at noon on the 23rd. */
export const order = (change: Partial<ShopOrder> = {}): ShopOrder => ({
  id: "order_1",
  lines: [{ id: "line_1", quantity: 1, total: 118 }],
  captures: [{ id: "capt_1", amount: 118, created_at: "2026-11-23T17:00:00Z" }],
  refunds: [],
  ...change,
})

export const refund = (id: string, amount: number, hour = 18): Money => ({
  id,
  amount,
  created_at: `2026-11-23T${hour}:00:00Z`,
})

/**
 * A container with the ledger and, instead of Medusa, a shop whose order the test decides.
 * @param look what it shows of the order
 * @param whole what there really is, where it shows less
 */
export function shop(ledger: object, look: () => ShopOrder, whole = look): MedusaContainer {
  const graph = async ({
    entity,
    filters,
  }: {
    entity: string
    filters: Record<string, { id?: string }>
  }) => ({
    data: rowsOf(entity === "payment" ? whole() : look(), entity, filters),
  })
  const registered: Record<string, unknown> = {
    [REVENUE_ALLOCATION_MODULE]: ledger,
    [ContainerRegistrationKeys.QUERY]: { graph },
  }
  return { resolve: (name: string) => registered[name] } as unknown as MedusaContainer
}

function rowsOf(now: ShopOrder, entity: string, filters: Record<string, { id?: string }>): unknown[] {
  switch (entity) {
    case "order":
      return [graphOrder(now)]
    case "product":
      return Object.entries(ORIGINS).map(([id, origin]) => ({ id, origin }))
    case "payment": {
      const { captures, refunds } = now
      const asked = filters.captures?.id ?? filters.refunds?.id
      return [...captures, ...refunds].some(({ id }) => id === asked)
        ? [{ provider_id: "pp_demo_demo", captures, refunds }]
        : []
    }
    default:
      return []
  }
}

function graphOrder({ id, lines, captures, refunds }: ShopOrder) {
  return {
    id,
    currency_code: "pen",
    items: lines.map(({ id, quantity, total, returned = 0, product_id = "bolso" }) => ({
      ...{ id, product_id, quantity, total, tax_lines: [{ rate: 18 }] },
      detail: { return_received_quantity: returned, return_dismissed_quantity: 0 },
    })),
    payment_collections: [{ payments: [{ provider_id: "pp_demo_demo", captures, refunds }] }],
  }
}
