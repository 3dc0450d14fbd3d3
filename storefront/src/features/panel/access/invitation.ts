import "server-only"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { StaffRefusal } from "../api/staff-refusal"

const invitationSchema = z.object({
  invitation: z.object({
    email: z.string(),
    name: z.string(),
    institution: z.string(),
    role: z.string(),
    expires_at: z.string(),
  }),
})

export type Invitation = z.infer<typeof invitationSchema>["invitation"]

/** What an invitation's token invites to, or null when it is not (or no longer) one. */
export async function findInvitation(token: string, locale: string): Promise<Invitation | null> {
  try {
    const { invitation } = await staffFetch("/auth/staff/invitation", {
      method: "POST",
      body: { token, locale },
      token: null,
      schema: invitationSchema,
    })
    return invitation
  } catch (error) {
    if (error instanceof StaffRefusal && error.status !== 429) return null
    throw error
  }
}
