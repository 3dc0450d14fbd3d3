import "server-only"
import { z } from "zod"
import { CATALOGUE_SECONDS } from "./cache-life"
import { storeFetch } from "./store-fetch"
import { StoreError } from "./store-error"

const Regions = z.object({ regions: z.array(z.object({ id: z.string(), currency_code: z.string() })) })

/** Id of the region that sells in soles; Medusa needs it to say a price. */
export async function solesRegionId(): Promise<string> {
  const { regions } = await storeFetch("/store/regions", {
    schema: Regions,
    query: { fields: "id,currency_code" },
    tags: ["regions"],
    revalidate: CATALOGUE_SECONDS,
  })
  const region = regions.find(({ currency_code }) => currency_code === "pen")
  if (!region) throw new StoreError("contract", "No region sells in PEN: was the shop seeded?")
  return region.id
}
