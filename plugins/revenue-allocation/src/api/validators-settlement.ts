import { z } from "@medusajs/framework/zod"
import { idQuery } from "@tejido/institutions/http/staff-list-query"

/** A calendar month of Lima. Years that no sale here can be of are mistyped ones. */
const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, "a month, 2026-11")

const note = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, "\n").trim())
  .refine((text) => text.length <= 1000, "at most 1000 characters")
  .refine((text) => !/[^\P{Cc}\n\t]/u.test(text), "no control characters")

export const PreviewQuery = z.object({
  month: month.optional(),
  locale: z.enum(["es", "en"]).default("es"),
})

export const NewSettlementBody = z.object({ month })
export type NewSettlementBody = z.infer<typeof NewSettlementBody>

export const ApproveSettlementBody = z.object({})

export const WithdrawSettlementBody = z.object({ note: note.optional() })
export type WithdrawSettlementBody = z.infer<typeof WithdrawSettlementBody>

/** Why money on hold may go, and the paper that says so. */
export const ReleaseHoldBody = z.object({
  note: note.refine((text) => text.length >= 3, "at least 3 characters"),
  document_id: z.preprocess((value) => (value === "" ? null : value), idQuery.nullish()),
})
export type ReleaseHoldBody = z.infer<typeof ReleaseHoldBody>

export const AttributeSaleBody = z.object({ note: note.optional() })
export type AttributeSaleBody = z.infer<typeof AttributeSaleBody>
