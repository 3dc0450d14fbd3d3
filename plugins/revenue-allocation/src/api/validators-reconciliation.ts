import { z } from "@medusajs/framework/zod"

/** A report of 5000 lines, in base64; what is larger is refused before it is read. */
export const REPORT_SIZE = "8mb"

export const ProviderReportBody = z.object({
  provider_id: z.string().regex(/^[\w.-]{1,100}$/, "not the form of a provider's id"),
  csv_base64: z.base64().min(1).max(8_000_000),
  /** Looks at everything and keeps nothing. */
  dry_run: z.boolean().default(false),
})
export type ProviderReportBody = z.infer<typeof ProviderReportBody>

export const ExplainLineBody = z.object({
  note: z
    .string()
    .transform((text) => text.replace(/\s+/g, " ").trim().normalize("NFC"))
    .refine((text) => text.length >= 3 && text.length <= 500, "3 to 500 characters")
    .refine((text) => !/\p{Cc}/u.test(text), "no control characters"),
})
export type ExplainLineBody = z.infer<typeof ExplainLineBody>
