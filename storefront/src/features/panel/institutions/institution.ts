import "server-only"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"

/** An institution, as `/staff/institutions` tells. */
export const institutionSchema = z.object({
  id: z.string(),
  code: z.string(),
  kind: z.string(),
  name: z.string(),
  short_name: z.string(),
  legal_name: z.string().nullable(),
  ruc: z.string().nullable(),
  address: z.string().nullable(),
  url: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  hours: z.string().nullable(),
  logo_url: z.string().nullable(),
  /** Runs the market. */
  manages_all: z.boolean(),
  /** Named in the shop's footer. */
  shown_in_shop: z.boolean(),
  position: z.number(),
  /** Active members. */
  member_count: z.number(),
})
export type Institution = z.infer<typeof institutionSchema>

/** The institutions that the person reaches; a dozen at most. */
export async function loadInstitutions(): Promise<Institution[]> {
  const { institutions } = await staffFetch("/staff/institutions", {
    query: { limit: 200 },
    schema: z.object({ institutions: z.array(institutionSchema) }),
  })
  return institutions
}
