import "server-only"
import { getLocale } from "next-intl/server"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"

/** A role, as `/staff/roles` tells it in the language asked for. */
export const roleSchema = z.object({
  code: z.string(),
  name: z.string(),
  description: z.string(),
  /** Kinds of institution whose staff can hold it; null is any. */
  institution_kinds: z.array(z.string()).nullable(),
  /** Sees assigned establishments only. */
  scoped: z.boolean(),
  requires_second_factor: z.boolean(),
  permissions: z.array(z.string()),
  /** Active members whom the person sees. */
  member_count: z.number(),
})
export type Role = z.infer<typeof roleSchema>

/** Every role, in the order in which people read them. */
export async function loadRoles(): Promise<Role[]> {
  const { roles } = await staffFetch("/staff/roles", {
    query: { locale: await getLocale() },
    schema: z.object({ roles: z.array(roleSchema) }),
  })
  return roles
}
