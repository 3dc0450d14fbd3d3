import "server-only"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"

const templateSchema = z.object({
  id: z.string(),
  name: z.string(),
  workshop: z.object({ id: z.string(), name: z.string() }).nullable(),
  establishment: z.object({ id: z.string(), name: z.string() }),
  created_at: z.string(),
})
export type ListingTemplate = z.infer<typeof templateSchema>

const MOST = 200

/** The templates within reach, by name. */
export async function loadTemplates(): Promise<ListingTemplate[]> {
  const { listing_templates } = await staffFetch("/staff/listing-templates", {
    query: { order: "name", limit: MOST },
    schema: z.object({ listing_templates: z.array(templateSchema) }),
  })
  return listing_templates
}
