import "server-only"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { fairApi } from "../fairs/fair"

export const PRICE_STATES = ["none", "to_write", "written", "in_force", "ended"] as const

const pricesSchema = z.object({
  state: z.enum(PRICE_STATES),
  /** Kinds of products whose fair price the shop has, and those that it still has to take. */
  written: z.number(),
  waiting: z.number(),
  problems: z.array(
    z.object({
      kind: z.enum(["no_price", "withdrawn", "not_lower", "not_all_kept"]),
      variant_id: z.string(),
      stand_id: z.string(),
      title: z.string(),
      /** Pieces to be kept back, and those that are. */
      kept: z.number(),
      kept_now: z.number(),
    })
  ),
  /** The same kind at two fairs at once: everybody pays the lowest. Céntimos. */
  conflicts: z.array(
    z.object({
      variant_id: z.string(),
      title: z.string(),
      charged: z.number(),
      fairs: z.array(z.object({ id: z.string(), title: z.string(), fair_price: z.number() })),
    })
  ),
})

/** How far a fair's prices are in the shop. */
export type FairPrices = z.infer<typeof pricesSchema>

/** The prices of a fair as the shop has them; null where nothing is known of them. */
export async function loadFairPrices(fairId: string): Promise<FairPrices | null> {
  const answer = await orNotFound(
    staffFetch(`${fairApi(fairId)}/prices`, { schema: z.object({ prices: pricesSchema }) })
  )
  return answer?.prices ?? null
}
