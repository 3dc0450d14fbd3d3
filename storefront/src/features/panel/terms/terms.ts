import { z } from "zod"
import { ACCOUNT_STATES, MISSING, SITUATIONS } from "./terms-list"

export const RELATIONS = [
  "mother",
  "father",
  "partner",
  "child",
  "sibling",
  "grandparent",
  "other_relative",
  "guardian",
  "other",
] as const

const beneficiary = z.object({ id: z.string(), relation: z.enum(RELATIONS) })

/** A measure of money: a sum in céntimos, or a percentage in basis points. */
const measure = {
  kind: z.enum(["amount", "percent"]),
  amount: z.number().int().nullable(),
  percent_bp: z.number().int().nullable(),
}
export type Measure = { kind: "amount" | "percent"; amount: number | null; percent_bp: number | null }

/** Where an account is; of its number only whether it is kept. */
const account = {
  bank: z.string().nullable(),
  account_kind: z.enum(["cci", "account", "cash_order"]).nullable(),
  has_account: z.boolean(),
  /** The check digits do not agree with the number. It is used all the same. */
  account_warning: z.boolean(),
}

/** One row of `GET /staff/terms`: how things stand today. Amounts in céntimos. */
export const termsRowSchema = z.object({
  id: z.string(),
  code: z.string(),
  establishment: z.object({ id: z.string(), name: z.string() }),
  situation: z.enum(SITUATIONS).nullable(),
  life_sentence: z.boolean().nullable(),
  account_state: z.enum(ACCOUNT_STATES).nullable(),
  reparation_outstanding: z.number().int().nullable(),
  alimony_orders: z.number().int(),
  instruction: z.object({ family_parts: z.number().int(), savings: z.boolean() }).nullable(),
  missing: z.array(z.enum(MISSING)),
})
export type TermsRow = z.infer<typeof termsRowSchema>

/** What was recorded of somebody's legal terms, in force from a day on. */
export const termsSchema = z.object({
  id: z.string(),
  valid_from: z.string(),
  situation: z.enum(SITUATIONS),
  life_sentence: z.boolean(),
  /** Still owed of the civil reparation on `valid_from`. */
  reparation_outstanding: z.number().int(),
  /** Still owed now, of the version in force. */
  reparation_outstanding_now: z.number().int().nullable(),
  account_state: z.enum(ACCOUNT_STATES),
  ...account,
  has_reparation_case: z.boolean(),
  has_reparation_account: z.boolean(),
  in_force: z.boolean(),
  document_id: z.string().nullable(),
  note: z.string().nullable(),
})
export type Terms = z.infer<typeof termsSchema>

/** What a court ordered to be paid to somebody out of an artisan's part. */
export const alimonyOrderSchema = z.object({
  id: z.string(),
  beneficiary,
  ...measure,
  priority: z.number().int(),
  starts_on: z.string(),
  /** The last day that counts. */
  ends_on: z.string().nullable(),
  /** Whether somebody ended it; one that ends by itself was not. */
  ended: z.boolean(),
  end_note: z.string().nullable(),
  state: z.enum(["future", "in_force", "ended"]),
  document_id: z.string().nullable(),
})
export type AlimonyOrder = z.infer<typeof alimonyOrderSchema>

export const instructionPartSchema = z.object({
  destination: z.enum(["beneficiary", "savings"]),
  beneficiary: beneficiary.nullable(),
  ...measure,
})
export type InstructionPart = z.infer<typeof instructionPartSchema>

/** What an artisan signed about their part. */
export const instructionSchema = z.object({
  id: z.string(),
  signed_on: z.string(),
  starts_on: z.string(),
  /** The first day on which it does not count. */
  revoked_on: z.string().nullable(),
  state: z.enum(["future", "in_force", "revoked"]),
  document_id: z.string().nullable(),
  parts: z.array(instructionPartSchema),
})
export type Instruction = z.infer<typeof instructionSchema>

/** Somebody whom an artisan's money goes to. Who it is stays sealed. */
export const beneficiarySchema = z.object({
  id: z.string(),
  relation: z.enum(RELATIONS),
  ...account,
  has_email: z.boolean(),
  /** An order or an instruction names them from today on. */
  in_use: z.boolean(),
  ended_at: z.string().nullable(),
  erased: z.boolean(),
})
export type Beneficiary = z.infer<typeof beneficiarySchema>

/** Why money would wait; a word of the API. */
export const HOLD_REASONS = [
  "no_terms",
  "life_sentence",
  "alimony_exceeds_share",
  "released",
  "no_special_account",
  "account_barred",
] as const

/** How a month's income would be divided today, in céntimos: the parts add up to `income`. */
export const monthExampleSchema = z.object({
  income: z.number().int(),
  inpe: z.number().int(),
  reparation: z.number().int(),
  alimony: z.array(z.object({ order_id: z.string(), amount: z.number().int() })),
  family: z.array(z.object({ beneficiary_id: z.string(), amount: z.number().int() })),
  savings: z.number().int(),
  personal: z.number().int(),
  held: z.number().int(),
  hold_reasons: z.array(z.enum(HOLD_REASONS)),
  /** What is still owed of the civil reparation today; null without terms. */
  reparation_outstanding: z.number().int().nullable(),
})
export type MonthExample = z.infer<typeof monthExampleSchema>
