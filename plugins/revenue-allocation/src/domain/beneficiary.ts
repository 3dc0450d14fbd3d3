import {
  DOCUMENT_TYPES,
  type DocumentType,
  IdentityFormError,
  readDocumentNumber,
  readName,
} from "@tejido/provenance/domain/identity-document"
import { type AccountKind, readBankAccount } from "./bank-account"
import { problemsIf, type Problem } from "./problem"

/** What a beneficiary is to the artisan. */
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
export type Relation = (typeof RELATIONS)[number]

/** Who a beneficiary is and where they are paid, in the clear. Never log, emit or store one as it is. */
export type BeneficiaryStatement = {
  relation: Relation
  full_name: string
  document_type: DocumentType
  document_number: string
  bank: string | null
  account_kind: AccountKind | null
  account: string | null
  email: string | null
}

// Enough to tell an address from what is none; whether it takes mail, a mail finds out.
const EMAIL = /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$/u

/** Everything that is wrong with a statement; nothing of what was typed is in it. */
export function beneficiaryProblems(said: BeneficiaryStatement): Problem[] {
  const { account_kind: kind, account } = said
  const known = (DOCUMENT_TYPES as readonly string[]).includes(said.document_type)
  return problemsIf(
    [!reads(() => readName(said.full_name)), "invalid_full_name", "full_name"],
    [!known, "invalid_document_type", "document_type"],
    [
      known && !reads(() => readDocumentNumber(said.document_type, said.document_number)),
      "invalid_document_number",
      "document_number",
    ],
    [account !== null && kind === null, "account_kind_missing", "account_kind"],
    [account === null && hasNumber(kind), "account_missing", "account"],
    // A cash order is paid out against the document, at the counter of a bank.
    [account !== null && kind === "cash_order", "account_not_open", "account"],
    [
      account !== null && hasNumber(kind) && !readBankAccount(kind, account),
      "invalid_account_number",
      "account",
    ],
    [said.email !== null && !EMAIL.test(said.email.trim()), "invalid_email", "email"]
  )
}

/** The statement in the one form in which it is sealed and recognised. @throws IdentityFormError where it has problems */
export function readBeneficiary(
  said: BeneficiaryStatement
): BeneficiaryStatement & { account_warning: boolean } {
  const { account_kind: kind, account: typed } = said
  const account = typed !== null && hasNumber(kind) ? readBankAccount(kind, typed) : null
  return {
    ...said,
    full_name: readName(said.full_name),
    document_number: readDocumentNumber(said.document_type, said.document_number),
    account: account?.number ?? null,
    account_warning: account?.warning ?? false,
    email: said.email === null ? null : said.email.trim(),
  }
}

const hasNumber = (kind: AccountKind | null) => kind === "cci" || kind === "account"

function reads(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch (error) {
    if (!(error instanceof IdentityFormError)) throw error
    return false
  }
}
