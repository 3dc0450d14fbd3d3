import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Id = z.string().regex(/^[\w-]{1,100}$/, "not the form of an id")

export const AllocationQuery = z.strictObject({
  /** The first variant when absent. */
  variant_id: Id.optional(),
  quantity: z.coerce.number().int().min(1).max(1000).default(1),
})
export type AllocationQuery = z.infer<typeof AllocationQuery>

/** The secret is the id of the cart that became the order; only the buyer's browser and e-mail have it. */
export const ImpactQuery = z.strictObject({ secret: Id })
export type ImpactQuery = z.infer<typeof ImpactQuery>

/** An id from the path; 404 for what cannot be one, which PostgreSQL might not even accept as text. */
export function idOf(param: string | undefined, what: "product" | "order"): string {
  const id = Id.safeParse(param)
  if (!id.success) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no such ${what}`)
  return id.data
}
