import "server-only"
import { z } from "zod"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { staffFetch } from "../api/staff-fetch"

/** An establishment as it can be chosen. */
export type EstablishmentOption = { id: string; code: string; name: string }

// More than the country has: 69 in 2026.
const MOST = 200

/** The establishments that the person can see, by name, to choose from; none without the permission to see any. */
export async function establishmentOptions(
  staff: Pick<Staff, "permissions">
): Promise<EstablishmentOption[]> {
  if (!mayDo(staff, "establishment.read")) return []
  const { establishments } = await staffFetch("/staff/establishments", {
    query: { limit: MOST, order: "name", fields: "id,code,name" },
    schema: z.object({
      establishments: z.array(z.object({ id: z.string(), code: z.string(), name: z.string() })),
    }),
  })
  return establishments
}
