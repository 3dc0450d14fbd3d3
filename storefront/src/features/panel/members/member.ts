import { z } from "zod"

const institution = z.object({ id: z.string(), short_name: z.string() })
const role = z.object({ code: z.string(), name: z.string() })
const establishment = z.object({ id: z.string(), code: z.string(), name: z.string() })

/** A member of staff, as `/staff/members` tells. Moments are ISO. */
export const memberSchema = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  institution,
  role,
  /** Assigned establishments; count only where the role is scoped. */
  establishments: z.array(establishment),
  status: z.enum(["active", "suspended"]),
  /** Whether a second factor is set up. */
  second_factor: z.boolean(),
  last_seen_at: z.string().nullable(),
  created_at: z.string(),
})
export type Member = z.infer<typeof memberSchema>

/** An invitation to become staff, as `/staff/invitations` tells. */
export const invitationSchema = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  institution,
  role,
  establishments: z.array(establishment),
  status: z.enum(["pending", "accepted", "expired", "revoked"]),
  /** When the mail left; null while it has not. */
  sent_at: z.string().nullable(),
  /** Why it could not leave. */
  send_error: z.string().nullable(),
  expires_at: z.string(),
  created_at: z.string(),
})
export type Invitation = z.infer<typeof invitationSchema>
