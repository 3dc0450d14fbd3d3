import { z } from "zod"
import { RELATIONS } from "../terms/terms"

const amount = z.number().int()

/** One artisan's closed month as `/staff/statements` tells. Céntimos; the parts add up to `income`. */
export const statementSchema = z.object({
  /** `<artisan>:<month>`. */
  id: z.string(),
  /** `2026-10`. */
  month: z.string(),
  artisan: z.object({ id: z.string(), code: z.string() }),
  establishment: z.object({ id: z.string(), name: z.string() }),
  earned: amount,
  carried: amount,
  income: amount,
  inpe: amount,
  reparation: amount,
  alimony: amount,
  family: amount,
  savings: amount,
  personal: amount,
  held: amount,
})
export type Statement = z.infer<typeof statementSchema>

/** The same with those who get a statement of their own lines. */
export const statementDetailSchema = statementSchema.extend({
  beneficiaries: z.array(z.object({ id: z.string(), relation: z.enum(RELATIONS), amount })),
})
export type StatementDetail = z.infer<typeof statementDetailSchema>
