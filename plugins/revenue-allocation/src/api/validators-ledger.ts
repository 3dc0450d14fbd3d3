import { z } from "@medusajs/framework/zod"

/** The query of the ledger's overview. */
export const LedgerOverviewQuery = z.strictObject({
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "not a month (YYYY-MM)")
    .optional(),
  currency_code: z.enum(["pen", "usd"]).default("pen"),
  locale: z.enum(["es", "en"]).default("es"),
})
export type LedgerOverviewQuery = z.infer<typeof LedgerOverviewQuery>
