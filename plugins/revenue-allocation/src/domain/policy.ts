import { z } from "@medusajs/framework/zod"

/** How the work behind a product is organised; decides what counts as the makers' income (M3). */
export const MODES = ["own_account", "inpe_workshop", "company", "training"] as const
export type Mode = (typeof MODES)[number]

/** Basis points: 10000 is the whole. */
export const WHOLE_BP = 10_000

const basisPoints = z.number().int().min(0).max(WHOLE_BP)

/**
 * Why a rule stands, in both languages. `to_confirm` marks an assumption of ours where the law is
 * silent, which INPE has to confirm or replace by a new version of the policy.
 */
const LegalBasis = z.object({
  es: z.string().min(1),
  en: z.string().min(1),
  to_confirm: z.boolean().default(false),
})
export type LegalBasis = z.infer<typeof LegalBasis>

/** What can be taken off a line's net (price less IGV) before the rest is the makers' income. */
export const DEDUCTIONS = ["materials", "payment_fee"] as const
export type DeductionCode = (typeof DEDUCTIONS)[number]

const Deduction = z.object({
  code: z.enum(DEDUCTIONS),
  /** Part of the line's net, in basis points. */
  rate_bp: basisPoints.min(1),
  legal_basis: LegalBasis,
})

const NetMode = z.object({
  /** The makers' income is what is left of the line's net after the deductions. */
  income: z.literal("net"),
  deductions: z
    .array(Deduction)
    .refine(
      (list) => new Set(list.map(({ code }) => code)).size === list.length,
      "a deduction is listed twice"
    )
    .refine(
      (list) => list.reduce((sum, { rate_bp }) => sum + rate_bp, 0) <= WHOLE_BP,
      "deductions exceed the net"
    ),
  legal_basis: LegalBasis,
})

const AgreedPayMode = z.object({
  /** The makers' income is the pay agreed per unit; the rest of the line's net is the company's. */
  income: z.literal("agreed_pay"),
  legal_basis: LegalBasis,
})

/**
 * The rules of one policy version, stored as JSON and frozen with each sale. Parsing adds nothing and
 * guesses nothing: a policy that does not say something is refused.
 */
export const PolicyRules = z.object({
  /** Tax contained in every price. A line whose order states another rate (an exempt place) overrules it. */
  igv: z.object({ rate_bp: basisPoints, legal_basis: LegalBasis }),
  /** Freight is charged with IGV inside it, and its net is nobody's income. */
  shipping: z.object({ legal_basis: LegalBasis }),
  modes: z.object({
    own_account: z.discriminatedUnion("income", [NetMode, AgreedPayMode]),
    inpe_workshop: z.discriminatedUnion("income", [NetMode, AgreedPayMode]),
    company: z.discriminatedUnion("income", [NetMode, AgreedPayMode]),
    training: z.discriminatedUnion("income", [NetMode, AgreedPayMode]),
  }),
  /** The law's division of a maker's monthly income. */
  income_split: z
    .object({
      maker_bp: basisPoints,
      reparation_bp: basisPoints,
      inpe_bp: basisPoints,
      legal_basis: z.object({ maker: LegalBasis, reparation: LegalBasis, inpe: LegalBasis }),
    })
    .refine(
      (split) => split.maker_bp + split.reparation_bp + split.inpe_bp === WHOLE_BP,
      "must be the whole"
    ),
})
export type PolicyRules = z.infer<typeof PolicyRules>
export type IncomeSplit = PolicyRules["income_split"]

/** One version of the rules, in force from `valid_from` until the next version's. */
export type Policy = { id: string; version: number; valid_from: Date; rules: PolicyRules }
