import "server-only"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"

/** A product that a lot can have been made for; `id` is its origin's. */
export type ProductOption = { id: string; title: string }

const MOST = 200

/** The products of a workshop, by title. */
export async function workshopProducts(workshopId: string): Promise<ProductOption[]> {
  const { origins } = await staffFetch("/staff/origins", {
    query: { workshop_id: workshopId, order: "title", limit: MOST },
    schema: z.object({
      origins: z.array(z.object({ id: z.string(), product: z.object({ title: z.string() }) })),
    }),
  })
  return origins.map(({ id, product }) => ({ id, title: product.title }))
}
