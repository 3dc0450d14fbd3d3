import "server-only"
import { getLocale } from "next-intl/server"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { type Role, roleSchema } from "./role"

/** A role by its code, once in a request. One that does not exist is a page that does not exist. */
export const loadRole = cache(async (code: string): Promise<Role> => {
  const answer = await orNotFound(
    staffFetch(`/staff/roles/${encodeURIComponent(code)}`, {
      query: { locale: await getLocale() },
      schema: z.object({ role: roleSchema }),
    })
  )
  return answer?.role ?? notFound()
})
