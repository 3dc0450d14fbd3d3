import { z } from "@medusajs/framework/zod"

const token = z.string().min(1).max(200)
const locale = z.enum(["es", "en"]).default("es")

export const openInvitationBody = z.object({ token, locale })
export type OpenInvitationBody = z.infer<typeof openInvitationBody>

export const acceptInvitationBody = z.object({
  token,
  name: z.string().trim().min(1).max(120),
  password: z.string().min(1).max(1_000),
  locale,
})
export type AcceptInvitationBody = z.infer<typeof acceptInvitationBody>
