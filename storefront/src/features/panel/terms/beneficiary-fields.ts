import { z } from "zod"
import { DOCUMENT_TYPES } from "../identity/identity-fields"
import { RELATIONS } from "./terms"

/** How somebody can be paid; `none` while nobody knows. */
export const PAYEE_ACCOUNT_KINDS = ["none", "cci", "account", "cash_order"] as const

/** The fields that say who a beneficiary is and where to pay. All but the relation are sealed. */
export const beneficiaryFields = {
  relation: z.enum(RELATIONS),
  full_name: z.string().trim().max(200),
  document_type: z.enum(DOCUMENT_TYPES),
  document_number: z.string().trim().max(40),
  account_kind: z.enum(PAYEE_ACCOUNT_KINDS),
  bank: z.string().trim().max(80),
  account: z.string().trim().max(40),
  email: z.string().trim().max(254),
}

/** Never sent back in the answer to a form. */
export const BENEFICIARY_SECRETS = ["full_name", "document_number", "account", "email"] as const

type AccountFields = { account_kind: (typeof PAYEE_ACCOUNT_KINDS)[number]; bank: string; account: string }

/** What is lacking of where to pay: a field, and the word for it in the form's `errors`. */
export function accountProblems({ account_kind, bank, account }: AccountFields) {
  const problems: { field: "bank" | "account"; word: "bank" | "account" }[] = []
  if (account_kind === "none") return problems
  if (bank === "") problems.push({ field: "bank", word: "bank" })
  if (account === "" && account_kind !== "cash_order") problems.push({ field: "account", word: "account" })
  return problems
}
