import { z } from "@medusajs/framework/zod"

/** What a buyer types to find an order again: its number and the e-mail it was bought with. */
export const OrderLookupBody = z.strictObject({
  display_id: z.number().int().min(1).max(2_147_483_647),
  email: z
    .string()
    .trim()
    .max(254)
    .pipe(z.email())
    .transform((email) => email.toLowerCase()),
})
export type OrderLookupBody = z.infer<typeof OrderLookupBody>
