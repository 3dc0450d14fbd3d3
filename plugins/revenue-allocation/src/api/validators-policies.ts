import { z } from "@medusajs/framework/zod"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { MODES, WHOLE_BP } from "../domain/policy"

const note = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, "\n").trim())
  .refine((text) => text.length <= 2000, "at most 2000 characters")
  .refine((text) => !/[^\P{Cc}\n\t]/u.test(text), "no control characters")

/** Rules as they were typed: what is wrong with them is said all at once, by `domain/policy-proposal`. */
const typedRules = z.record(z.string(), z.unknown())

/** The next version of the rules. */
export const PolicyBody = z.object({
  rules: typedRules,
  /** The first day, in Lima. */
  valid_from: z.string().max(40),
  note: note.refine((text) => text.length >= 10, "at least 10 characters"),
  document_id: idQuery.nullish(),
})
export type PolicyBody = z.infer<typeof PolicyBody>

/** What somebody says when they decide about a proposal. */
export const PolicyDecisionBody = z.object({ note: note.optional() })
export type PolicyDecisionBody = z.infer<typeof PolicyDecisionBody>

/** A version that there is, or rules that nobody has proposed yet. */
const SomeRules = z.union([
  z.strictObject({ version: z.number().int().min(1).max(1_000_000) }),
  z.strictObject({ rules: typedRules }),
])
export type SomeRules = z.infer<typeof SomeRules>

/** Céntimos; S/ 1,000,000 for a piece would be a mistyped one. */
const Amount = z.number().int().min(0).max(100_000_000)

export const SimulationBody = z.object({
  price: Amount.min(1),
  quantity: z.number().int().min(1).max(1000),
  mode: z.enum(MODES),
  agreed_pay: Amount.nullish(),
  makers: z
    .array(z.number().int().min(1).max(WHOLE_BP))
    .max(100)
    .refine(
      (shares) => shares.length === 0 || shares.reduce((sum, part) => sum + part, 0) === WHOLE_BP,
      "shares must add up to the whole"
    ),
  policy: SomeRules,
  against: SomeRules.nullish(),
})
export type SimulationBody = z.infer<typeof SimulationBody>
