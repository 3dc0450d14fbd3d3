import { z } from "@medusajs/framework/zod"

const locale = z.enum(["es", "en"])

export const meQuery = z.object({ locale: locale.optional() })
export type MeQuery = z.infer<typeof meQuery>

export const updateMeBody = z.object({
  name: z.string().trim().min(1).max(120).optional(),
  locale: locale.optional(),
})
export type UpdateMeBody = z.infer<typeof updateMeBody>

export const changePasswordBody = z.object({
  current_password: z.string().min(1).max(1_000),
  new_password: z.string().min(1).max(1_000),
})
export type ChangePasswordBody = z.infer<typeof changePasswordBody>

export const secondFactorBody = z.object({
  method: z.enum(["totp", "recovery_code"]),
  code: z.string().min(1).max(100),
})
export type SecondFactorBody = z.infer<typeof secondFactorBody>
