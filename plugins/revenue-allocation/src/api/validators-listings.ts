import { z } from "@medusajs/framework/zod"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { WHOLE_BP } from "../domain/policy"

/** Céntimos; as much as a listing may ask for one, and more. */
const Amount = z.number().int().min(0).max(100_000_000)

/** A price as it is being typed; shares need not be whole yet. */
export const ListingAllocationBody = z.object({
  workshop_id: idQuery,
  price: Amount.min(1),
  agreed_pay: Amount.nullish(),
  makers: z.array(z.number().int().min(1).max(WHOLE_BP)).max(100),
})
export type ListingAllocationBody = z.infer<typeof ListingAllocationBody>
