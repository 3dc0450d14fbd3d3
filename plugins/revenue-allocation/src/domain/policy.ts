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
const LegalBasis = z.strictObject({
  es: z.string().trim().min(1).max(1000),
  en: z.string().trim().min(1).max(1000),
  to_confirm: z.boolean().default(false),
})
export type LegalBasis = z.infer<typeof LegalBasis>

/** Deductions that have words and an account of their own; any other one brings its label. */
export const DEDUCTIONS = ["materials", "payment_fee"] as const

/** Céntimos; S/ 100,000 for a single piece would be a mistyped one. */
const Limit = z.number().int().min(0).max(10_000_000)
const Name = z.string().trim().min(1).max(80)

/** What is taken off a line before the rest is the makers' income. */
const Deduction = z
  .strictObject({
    /** One of {@link DEDUCTIONS}, or any other word: the account is named after it. */
    code: z.string().regex(/^[a-z][a-z_]{1,39}$/),
    /** What people read; only for codes that have no words of their own. */
    label: z.strictObject({ es: Name, en: Name }).optional(),
    /** Part of the base, in basis points. */
    rate_bp: basisPoints,
    /** Of the line's net (price less IGV), or of what the buyer pays. The net, unless it says otherwise. */
    base: z.enum(["net", "gross"]).optional(),
    /** Céntimos that are taken at least and at most, as far as the net goes. */
    floor: Limit.optional(),
    cap: Limit.optional(),
    /** Whether floor and cap are of each unit or of the whole line. */
    per: z.enum(["unit", "line"]).optional(),
    legal_basis: LegalBasis,
  })
  .refine(({ code, label }) => isKnown(code) !== (label !== undefined), {
    path: ["label"],
    error: "a deduction of its own needs a label, and a known one has its own",
  })
  .refine(({ floor = 0, cap = Infinity }) => floor <= cap, {
    path: ["cap"],
    error: "the cap is below the floor",
  })
  .refine(({ floor, cap, per }) => (floor !== undefined || cap !== undefined) === (per !== undefined), {
    path: ["per"],
    error: "a floor or cap is per unit or per line, and nothing else is",
  })
  .refine(({ rate_bp, floor = 0 }) => rate_bp > 0 || floor > 0, { path: ["rate_bp"], error: "takes nothing" })
export type Deduction = z.infer<typeof Deduction>

const NetMode = z.strictObject({
  /** The makers' income is what is left of the line's net after the deductions. */
  income: z.literal("net"),
  /** In the order in which they are taken: what comes later gets what the earlier ones leave. */
  deductions: z
    .array(Deduction)
    .max(10)
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

const AgreedPayMode = z.strictObject({
  /** The makers' income is the pay agreed per unit; the rest of the line's net is the company's. */
  income: z.literal("agreed_pay"),
  legal_basis: LegalBasis,
})

/**
 * The rules of one policy version, stored as JSON and frozen with each sale. Parsing adds nothing and
 * guesses nothing: a policy that does not say something, or says something that nobody would read, is
 * refused with every reason.
 */
export const PolicyRules = z.strictObject({
  /** Tax contained in every price. A line whose order states another rate (an exempt place) overrules it. */
  igv: z.strictObject({ rate_bp: basisPoints, legal_basis: LegalBasis }),
  /** Freight is charged with IGV inside it, and its net is nobody's income. */
  shipping: z.strictObject({ legal_basis: LegalBasis }),
  modes: z.strictObject({
    own_account: z.discriminatedUnion("income", [NetMode, AgreedPayMode]),
    inpe_workshop: z.discriminatedUnion("income", [NetMode, AgreedPayMode]),
    company: z.discriminatedUnion("income", [NetMode, AgreedPayMode]),
    training: z.discriminatedUnion("income", [NetMode, AgreedPayMode]),
  }),
  /** The law's division of a maker's monthly income. */
  income_split: z
    .strictObject({
      maker_bp: basisPoints,
      reparation_bp: basisPoints,
      inpe_bp: basisPoints,
      legal_basis: z.strictObject({ maker: LegalBasis, reparation: LegalBasis, inpe: LegalBasis }),
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

function isKnown(code: string): boolean {
  return DEDUCTIONS.some((known) => known === code)
}
