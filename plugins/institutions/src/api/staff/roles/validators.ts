import { z } from "@medusajs/framework/zod"
import { PERMISSION_CODES } from "../../../domain/permissions"

export const RoleBody = z.object({ permissions: z.array(z.enum(PERMISSION_CODES)).max(500) })
export type RoleBody = z.infer<typeof RoleBody>
