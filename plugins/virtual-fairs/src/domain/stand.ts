import { z } from "@medusajs/framework/zod"
import { MOST_OF_STAND, Offer } from "./application"
import { localized, readable } from "./readable"

const id = z.string().regex(/^[\w-]{1,100}$/)

/** One kind of a product at a stand, in the order of the list. */
export const StandOffer = z.object({ variant_id: id, ...Offer }).strict()
export type StandOffer = z.output<typeof StandOffer>

/** What is saved of a stand; what is absent stays. `products` is the whole list. */
export const StandSave = z.object({
  version: z.number().int().min(1).max(2_147_483_647),
  story: localized(readable(4000)).optional(),
  /** Of the workshop's photos. */
  photo_id: id.nullable().optional(),
  /** Its place among the stands of its zone, from 0; the promoter's to say. */
  position: z.number().int().min(0).max(1000).optional(),
  products: z.array(StandOffer).max(MOST_OF_STAND.products).optional(),
})
export type StandSave = z.output<typeof StandSave>
