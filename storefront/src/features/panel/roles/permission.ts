import "server-only"
import { getLocale } from "next-intl/server"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"

/** A permission of the catalogue, in the language asked for. */
export const permissionSchema = z.object({
  code: z.string(),
  resource: z.string(),
  action: z.string(),
  label: z.string(),
  /** Asks for the second factor again when it was not shown in the last minutes. */
  fresh: z.boolean(),
})
export type Permission = z.infer<typeof permissionSchema>

/** The whole catalogue, in the order in which people read it. */
export async function loadPermissions(): Promise<Permission[]> {
  const { permissions } = await staffFetch("/staff/permissions", {
    query: { locale: await getLocale() },
    schema: z.object({ permissions: z.array(permissionSchema) }),
  })
  return permissions
}
