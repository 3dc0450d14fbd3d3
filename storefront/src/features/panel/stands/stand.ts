import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { FAIR_STATES } from "../fairs/fair"

const text = z.object({ es: z.string().default(""), en: z.string().default("") })
const photo = z.object({ id: z.string(), url: z.string(), alt: z.string() })

/** A stand as `GET /staff/stands` has it. Moments in ISO 8601. */
export const standRowSchema = z.object({
  id: z.string(),
  handle: z.string(),
  version: z.number(),
  fair: z.object({
    id: z.string(),
    handle: z.string(),
    title: z.string(),
    state: z.enum(FAIR_STATES),
    opens_at: z.string(),
    closes_at: z.string(),
  }),
  workshop: z.object({ id: z.string(), name: z.string(), craft_line: z.string() }),
  establishment: z.object({ id: z.string(), code: z.string(), name: z.string() }),
  zone: z.object({ id: z.string(), name: text }),
  /** From 0 in its zone. */
  position: z.number(),
  closed: z.boolean(),
  products: z.number(),
  sold: z.number(),
  sold_out: z.number(),
})
export type StandRow = z.infer<typeof standRowSchema>

/** One kind of a product: céntimos, pieces. */
const shown = z.object({
  variant_id: z.string(),
  title: z.string(),
  variant_title: z.string().nullable(),
  thumbnail: z.string().nullable(),
  normal_price: z.number().nullable(),
  available: z.number().nullable(),
})

const standProduct = shown.extend({
  fair_price: z.number(),
  /** So many at the fair's price; null for all there are. */
  quota: z.number().nullable(),
  kept: z.number(),
  sold: z.number(),
  /** Still in the shop. */
  published: z.boolean(),
})
export type StandProduct = z.infer<typeof standProduct>

const standSchema = standRowSchema.extend({
  story: text,
  photo: photo.nullable(),
  product_list: z.array(standProduct),
  choices: z.object({ products: z.array(shown), photos: z.array(photo) }),
  updated_by: z.string().nullable(),
  can: z.object({ save: z.boolean(), move: z.boolean(), close: z.boolean() }),
})

/** One stand whole, as who asks may see and change it. */
export type Stand = z.infer<typeof standSchema>

/** Where the API has one stand. */
export function standApi(id: string): string {
  return `/staff/stands/${encodeURIComponent(id)}`
}

/** The stand, or "not found". Asked for once in a request. */
export const loadStand = cache(async (id: string): Promise<Stand> => {
  const answer = await orNotFound(staffFetch(standApi(id), { schema: z.object({ stand: standSchema }) }))
  return answer?.stand ?? notFound()
})

/** What a product that comes in one way alone has as the name of its only kind. */
const ONLY = ["Única", "Default variant"]

/** What a kind of a product is called: with its kind where the product comes in several. */
export function kindName({ title, variant_title }: Pick<StandProduct, "title" | "variant_title">): string {
  return variant_title === null || ONLY.includes(variant_title) ? title : `${title} · ${variant_title}`
}
