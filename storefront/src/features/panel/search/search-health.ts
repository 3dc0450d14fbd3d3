import "server-only"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"

const words = z.object({ es: z.string(), en: z.string() })

/** One part of search, with what it was found to be; moments among the facts as ISO texts. */
const partSchema = z.object({
  code: z.string(),
  title: words,
  state: z.enum(["ok", "attention", "broken"]),
  words,
  facts: z.array(z.object({ label: words, value: z.union([z.string(), z.number(), words, z.null()]) })),
  checked_at: z.string(),
})
export type SearchHealthPart = z.infer<typeof partSchema>

/** How search is now, part by part, as `/staff/search-health` tells; the same as the page of health in Medusa Admin. */
export async function loadSearchHealth(): Promise<SearchHealthPart[]> {
  const { parts } = await staffFetch("/staff/search-health", {
    schema: z.object({ parts: z.array(partSchema) }),
  })
  return parts
}
