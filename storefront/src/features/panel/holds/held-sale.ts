import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"

/** An order of which something is nobody's yet, as `/staff/held-sales` tells; in céntimos. */
export const heldSaleSchema = z.object({
  order_id: z.string(),
  order_number: z.number().nullable(),
  amount: z.number().int(),
  since: z.string(),
  lines: z.array(
    z.object({
      /** Null for what concerns no line: more captured than the order is worth. */
      line_id: z.string().nullable(),
      title: z.string().nullable(),
      product_id: z.string().nullable(),
      amount: z.number().int(),
    })
  ),
})
export type HeldSale = z.infer<typeof heldSaleSchema>

/** The held sale of a page, or "not found" once nothing of it is held. Asked for once in a request. */
export const loadHeldSale = cache(async (orderId: string): Promise<HeldSale> => {
  const { held_sales } = await staffFetch("/staff/held-sales", {
    query: { q: orderId, limit: 1 },
    schema: z.object({ held_sales: z.array(heldSaleSchema) }),
  })
  return held_sales.find((sale) => sale.order_id === orderId) ?? notFound()
})
