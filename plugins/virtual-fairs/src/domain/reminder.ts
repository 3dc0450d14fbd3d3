import { z } from "@medusajs/framework/zod"
import { emailField } from "@tejido/institutions/auth/email"

/** Who wants to be reminded, of an event or of the opening, and in which language. */
export const ReminderBody = z.object({
  email: emailField,
  event_id: z.preprocess(
    (value) => (value === "" ? null : value),
    z
      .string()
      .regex(/^[\w-]{1,100}$/)
      .nullable()
      .default(null)
  ),
  locale: z.enum(["es", "en"]).default("es"),
})
export type ReminderBody = z.output<typeof ReminderBody>

/** What stands in the links of the mails. */
export function isToken(text: string): boolean {
  return /^[\w-]{32}$/.test(text)
}
