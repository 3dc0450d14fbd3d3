import "server-only"
import { getLocale } from "next-intl/server"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { MOVEMENT_KINDS, STOCK_LIST, STOCK_REASONS } from "./stock-lists"

const place = z.object({ id: z.string(), code: z.string(), name: z.string() })

/** How many there are of one way in which a listing comes, as `/staff/stock` tells. Whole pieces. */
export const stockSchema = z.object({
  id: z.string(),
  listing_id: z.string(),
  code: z.string(),
  state: z.string(),
  title: z.string(),
  /** Empty where a piece comes one way only. */
  variant: z.string(),
  sku: z.string().nullable(),
  one_of_a_kind: z.boolean(),
  workshop: z.object({ id: z.string(), name: z.string() }).nullable(),
  establishment: place,
  /** All on the shelf; of those, sold and not yet sent; and what can still be sold. */
  stocked: z.number(),
  reserved: z.number(),
  available: z.number(),
  low_at: z.number().nullable(),
  low: z.boolean(),
  last_counted_at: z.string().nullable(),
})
export type Stock = z.infer<typeof stockSchema>

/** One change of the stock by staff. Days are `2026-11-23`. */
export const movementSchema = z.object({
  id: z.string(),
  stock_id: z.string(),
  listing_id: z.string(),
  code: z.string(),
  title: z.string(),
  establishment: place,
  kind: z.enum(MOVEMENT_KINDS),
  reason: z.enum(STOCK_REASONS).nullable(),
  delta: z.number(),
  stocked_before: z.number(),
  stocked_after: z.number(),
  receipt: z.string().nullable(),
  sold_on: z.string().nullable(),
  note: z.string().nullable(),
  by: z.string(),
  at: z.string(),
})
export type Movement = z.infer<typeof movementSchema>

/** What a piece is called, with the size or colour that it is about. */
export function pieceName({ title, variant }: Pick<Stock, "title" | "variant">): string {
  return variant === "" ? title : `${title}, ${variant}`
}

/** The stock of a page, or "not found". Asked for once in a request. */
export const loadStock = cache(async (id: string): Promise<Stock> => {
  const answer = await orNotFound(
    staffFetch(`${STOCK_LIST.api}/${encodeURIComponent(id)}`, {
      query: { locale: await getLocale() },
      schema: z.object({ stock: stockSchema }),
    })
  )
  return answer?.stock ?? notFound()
})

/** The latest movements of one piece. */
export async function loadMovements(id: string, limit: number): Promise<Movement[]> {
  const { movements } = await staffFetch(`${STOCK_LIST.api}/${encodeURIComponent(id)}/movements`, {
    query: { limit, locale: await getLocale() },
    schema: z.object({ movements: z.array(movementSchema) }),
  })
  return movements
}
