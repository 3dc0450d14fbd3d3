import { z } from "zod"

/** How the work behind a piece is organised, as the API calls it. */
export const MODES = ["own_account", "inpe_workshop", "company", "training"] as const
export type Mode = (typeof MODES)[number]

/** Deductions that have words of their own; any other one brings its label. */
export const KNOWN_DEDUCTIONS = ["materials", "payment_fee"] as const
export type KnownDeduction = (typeof KNOWN_DEDUCTIONS)[number]

/** Whether a deduction has words of its own. */
export function isKnownDeduction(code: string): code is KnownDeduction {
  return KNOWN_DEDUCTIONS.some((known) => known === code)
}

/** The parties that the law divides a month's income among. */
export const SPLIT_PARTS = ["maker", "reparation", "inpe"] as const

/** Why a rule stands. `to_confirm`: an assumption where the law is silent. */
export const legalBasisSchema = z.object({
  es: z.string(),
  en: z.string(),
  to_confirm: z.boolean().default(false),
})
export type LegalBasis = z.infer<typeof legalBasisSchema>

const bp = z.number().int()

const deductionSchema = z.object({
  code: z.string(),
  label: z.object({ es: z.string(), en: z.string() }).optional(),
  rate_bp: bp,
  /** Of the line's net (price less IGV), or of what the buyer pays. The net, unless it says otherwise. */
  base: z.enum(["net", "gross"]).optional(),
  /** Céntimos that are taken at least and at most, of each unit or of the whole line. */
  floor: z.number().int().optional(),
  cap: z.number().int().optional(),
  per: z.enum(["unit", "line"]).optional(),
  legal_basis: legalBasisSchema,
})
export type Deduction = z.infer<typeof deductionSchema>

const modeSchema = z.discriminatedUnion("income", [
  z.object({
    income: z.literal("net"),
    /** In the order in which they are taken. */
    deductions: z.array(deductionSchema),
    legal_basis: legalBasisSchema,
  }),
  z.object({ income: z.literal("agreed_pay"), legal_basis: legalBasisSchema }),
])
export type ModeRules = z.infer<typeof modeSchema>

/** The rules of one version, as `/staff/policies` tells them. Parts are basis points. */
export const policyRulesSchema = z.object({
  igv: z.object({ rate_bp: bp, legal_basis: legalBasisSchema }),
  shipping: z.object({ legal_basis: legalBasisSchema }),
  modes: z.object({
    own_account: modeSchema,
    inpe_workshop: modeSchema,
    company: modeSchema,
    training: modeSchema,
  }),
  income_split: z.object({
    maker_bp: bp,
    reparation_bp: bp,
    inpe_bp: bp,
    legal_basis: z.object({ maker: legalBasisSchema, reparation: legalBasisSchema, inpe: legalBasisSchema }),
  }),
})
export type PolicyRules = z.infer<typeof policyRulesSchema>
