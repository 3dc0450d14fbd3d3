import { z } from "zod"

const staffSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  locale: z.string(),
  institution: z.object({ id: z.string(), short_name: z.string(), manages_all: z.boolean() }),
  role: z.object({ code: z.string(), name: z.string() }),
  establishment_ids: z.array(z.string()),
  permissions: z.array(z.string()),
  second_factor: z.object({
    required: z.boolean(),
    enabled: z.boolean(),
    shown_at: z.string().nullable(),
    fresh_until: z.string().nullable(),
    recovery_codes_left: z.number().nullable(),
  }),
  session: z.object({ id: z.string(), expires_at: z.string(), idle_minutes: z.number() }),
})

const menuItem = z.object({ code: z.string(), path: z.string(), group: z.string(), label: z.string() })

/** Answer of `GET /staff/me`: who is signed in, what they may do, and their menu in the language asked for. */
export const meSchema = z.object({ staff: staffSchema, menu: z.array(menuItem) })

export type Staff = z.infer<typeof staffSchema>
export type MenuItem = z.infer<typeof menuItem>
export type Me = z.infer<typeof meSchema>
