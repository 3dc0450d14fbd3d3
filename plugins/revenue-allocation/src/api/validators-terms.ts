import { z } from "@medusajs/framework/zod"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { DOCUMENT_TYPES } from "@tejido/provenance/domain/identity-document"
import { ACCOUNT_KINDS } from "../domain/bank-account"
import { RELATIONS } from "../domain/beneficiary"
import { ACCOUNT_STATES, SITUATIONS } from "../domain/terms"

/** Ninety billion soles are enough; more is no JSON integer in céntimos. */
const MOST = 9_000_000_000_000

const centimos = z.number().int().min(0).max(MOST)
const some = centimos.min(1)
const day = z.iso.date().refine((value) => value >= "1950-01-01" && value <= "2999-12-31", "not a likely day")
const flag = z.boolean().default(false)

/**
 * One of a list. Medusa's own words for a value that is none of an enum repeat the value, in answer and log: people
 * type into the wrong field.
 */
const oneOf = <Value extends string>(list: readonly Value[]) =>
  z.custom<Value>((value) => (list as readonly unknown[]).includes(value), "not one of the list")

const text = (longest: number) =>
  z
    .string()
    .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
    .refine((typed) => typed.length <= longest, `at most ${longest} characters`)
    .refine((typed) => !/[^\P{Cc}\n\t]/u.test(typed), "no control characters")
const orNull = (longest: number) =>
  text(longest)
    .transform((typed) => typed || null)
    .nullable()
    .optional()
const said = (longest: number) => text(longest).refine((typed) => typed.length >= 2, "say what it is")

/** Why somebody looks at what is sealed: a sentence, for whoever reads the log. */
export const ReasonBody = z.object({
  reason: text(500).refine((typed) => typed.length >= 10, "at least 10 characters"),
})
export type ReasonBody = z.infer<typeof ReasonBody>

const document_id = idQuery.nullable().optional()

export const TermsBody = z
  .object({
    valid_from: day,
    situation: oneOf(SITUATIONS),
    life_sentence: flag,
    /** Céntimos still owed on `valid_from`; of somebody sentenced it must be said, 0 too. */
    reparation_outstanding: centimos.optional(),
    /** Absent, what is recorded of them stays. */
    reparation_case: orNull(120),
    reparation_account: orNull(60),
    account_state: oneOf(ACCOUNT_STATES),
    bank: orNull(80),
    account: orNull(40),
    account_kind: oneOf(["cci", "account"]).nullable().optional(),
    document_id,
    note: orNull(500),
  })
  // A blank is not "nothing owed": guessing it would pay out what is somebody's reparation (M2).
  .refine((terms) => terms.situation !== "sentenced" || terms.reparation_outstanding !== undefined, {
    path: ["reparation_outstanding"],
    message: "say what is still owed, 0 where nothing is",
  })
export type TermsBody = z.infer<typeof TermsBody>

/** Céntimos, or basis points: the one that `kind` says. */
const measure = (most: number) => ({
  kind: oneOf(["amount", "percent"]),
  amount: some.nullable().optional(),
  percent_bp: z.number().int().min(1).max(most).nullable().optional(),
})
const oneMeasure = (row: {
  kind: string
  amount?: number | null | undefined
  percent_bp?: number | null | undefined
}) =>
  row.kind === "amount"
    ? row.amount != null && row.percent_bp == null
    : row.percent_bp != null && row.amount == null
const MEASURE = "an amount or a percentage, as kind says"

export const AlimonyOrderBody = z
  .object({
    beneficiary_id: idQuery,
    // Sixty percent is the most that is taken for alimony (CPC art. 648.6).
    ...measure(6000),
    priority: z.number().int().min(1).max(99).default(1),
    court: said(200),
    case_number: said(120),
    starts_on: day,
    ends_on: day.nullable().optional(),
    document_id,
  })
  .refine(oneMeasure, MEASURE)
export type AlimonyOrderBody = z.infer<typeof AlimonyOrderBody>

export const EndOrderBody = z.object({ on: day, note: said(500) })
export type EndOrderBody = z.infer<typeof EndOrderBody>

export const InstructionBody = z.object({
  signed_on: day,
  starts_on: day,
  document_id,
  parts: z
    .array(
      z
        .strictObject({
          destination: oneOf(["beneficiary", "savings"]),
          beneficiary_id: idQuery.nullable().optional(),
          ...measure(10_000),
        })
        .refine(oneMeasure, MEASURE)
        .refine(
          ({ destination, beneficiary_id }) => (destination === "beneficiary") === (beneficiary_id != null),
          "a beneficiary, or savings"
        )
    )
    .max(20),
})
export type InstructionBody = z.infer<typeof InstructionBody>

export const RevokeBody = z.object({ on: day })
export type RevokeBody = z.infer<typeof RevokeBody>

// What has not the form it must have is told by a code where it is sealed, and never repeated.
const beneficiary = {
  relation: oneOf(RELATIONS),
  full_name: z.string().max(400),
  document_type: oneOf(DOCUMENT_TYPES),
  document_number: z.string().max(40),
  bank: orNull(80),
  account: orNull(40),
  account_kind: oneOf(ACCOUNT_KINDS).nullable().optional(),
  email: orNull(254),
}
export const BeneficiaryBody = z.object(beneficiary)
export type BeneficiaryBody = z.infer<typeof BeneficiaryBody>

/** What is absent stays as it is; null takes away. */
export const RectifyBody = z.object({
  ...beneficiary,
  relation: beneficiary.relation.optional(),
  full_name: beneficiary.full_name.optional(),
  document_type: beneficiary.document_type.optional(),
  document_number: beneficiary.document_number.optional(),
})
export type RectifyBody = z.infer<typeof RectifyBody>

export const EmptyBody = z.object({})
