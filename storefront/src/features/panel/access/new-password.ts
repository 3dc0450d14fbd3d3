import { z } from "zod"

/** A new password, typed twice, as fields of a form's schema. How strong it must be the API decides. */
export const NEW_PASSWORD = { password: z.string().min(1).max(256), again: z.string().min(1).max(256) }
