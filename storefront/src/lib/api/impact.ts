import "server-only"
import { z } from "zod"
import { CATALOGUE_SECONDS } from "./cache-life"
import { storeFetch } from "./store-fetch"

const Sum = z.number().int().nullable()
const Sums = { hours: Sum, amount: Sum }

const Impact = z.object({
  as_of: z.string(),
  people_in_workshops: Sum,
  by_region: z.array(z.object({ region: z.string(), people: Sum, ...Sums })),
  other_regions: z.object({ people: Sum, ...Sums }),
  by_month: z.array(z.object({ month: z.string(), ...Sums })),
  totals: z.object({ ...Sums, workshops: z.number().int(), registered: Sum }),
})

/** Public totals: nothing about fewer than five people, which is null. Céntimos, hours, people. */
export type Impact = z.infer<typeof Impact>

/** The public totals of the day. */
export async function readImpact(): Promise<Impact> {
  const { impact } = await storeFetch("/store/impact", {
    schema: z.object({ impact: Impact }),
    tags: ["impact"],
    revalidate: CATALOGUE_SECONDS,
  })
  return impact
}
