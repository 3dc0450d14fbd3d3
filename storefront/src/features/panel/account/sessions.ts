import { z } from "zod"

/** Answer of `GET /staff/me/sessions`. Moments are ISO. */
export const sessionsSchema = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      address: z.string().nullable(),
      user_agent: z.string().nullable(),
      created_at: z.string(),
      last_seen_at: z.string(),
      current: z.boolean(),
    })
  ),
})

export type OwnSession = z.infer<typeof sessionsSchema>["sessions"][number]
