import "server-only"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"

/** How the engine of search is, as `/staff/search-health` tells. */
export const searchHealthSchema = z.object({
  /** `failed`: nothing is found. `degraded`: something to look at, and the shop finds. */
  status: z.enum(["ok", "degraded", "failed"]),
  /** Which engine answers now. */
  engine: z.enum(["postgres-es", "meilisearch"]),
  /** Whether Meilisearch is set up, and why it does not answer where it does not. */
  meilisearch: z.object({ answers: z.boolean(), reason: z.string().nullish() }).nullish(),
  /** Products that can be found. */
  documents: z.number().nullish(),
  /** The last time that index and database were compared, and what differed then. */
  checked: z.object({ at: z.string(), differing: z.number(), mended: z.number() }).nullish(),
})
export type SearchHealth = z.infer<typeof searchHealthSchema>

/** How search is now. */
export async function loadSearchHealth(): Promise<SearchHealth> {
  const { health } = await staffFetch("/staff/search-health", {
    schema: z.object({ health: searchHealthSchema }),
  })
  return health
}
