import "server-only"
import { getLocale } from "next-intl/server"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { type Invitation, invitationSchema } from "./member"

const PAGE = 200

/**
 * An invitation by its id, once in a request. The API only lists invitations, so they are gone through from the
 * latest on: there are few, and those that anybody still acts on are among the first.
 */
export const findInvitation = cache(async (id: string): Promise<Invitation> => {
  const locale = await getLocale()
  for (let offset = 0; ; offset += PAGE) {
    const { invitations, count } = await staffFetch("/staff/invitations", {
      query: { order: "-created_at", limit: PAGE, offset, locale },
      schema: z.object({ invitations: z.array(invitationSchema), count: z.number() }),
    })
    const found = invitations.find((invitation) => invitation.id === id)
    if (found) return found
    if (offset + PAGE >= count) notFound()
  }
})
