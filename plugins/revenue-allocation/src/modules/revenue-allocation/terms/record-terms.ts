import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { readBankAccount } from "../../../domain/bank-account"
import { termsProblems, type TermsStatement } from "../../../domain/terms"
import { checked } from "../transaction"
import { type Hand, holdLivingArtisan } from "./hold-artisan"
import type { Keys } from "./keys"
import { lastTerms } from "./last-terms"
import { refuseIf, TERMS_REFUSALS } from "./refused"
import { documentProblems } from "./require-document"
import { openRow, sealRow } from "./seal-row"
import { SEALED } from "./sealed-tables"

/** What staff state of an artisan's legal situation. What of case and accounts is not given stays as it was. */
export type TermsInput = TermsStatement & {
  bank: string | null
  reparation_case: string | null
  reparation_account: string | null
  document_id: string | null
  note: string | null
}

/** Sealed values as they stand in a row's columns, in the clear. */
type Secrets = Record<(typeof SEALED.terms.columns)[number], string | null>
const NOTHING: Secrets = {
  reparation_case_sealed: null,
  reparation_account_sealed: null,
  account_sealed: null,
}

/**
 * Records an artisan's terms from a day on; those before stay, for the months that they were in force.
 * @param keys asks for the keys, and throws without them; asked only when there is something to seal
 * @returns the id of the row
 * @throws Refused with every reason; MedusaError NOT_FOUND, CONFLICT `artisan_erased`, NOT_ALLOWED
 *   `identity_keys_missing`, CONFLICT `identity_key_missing`
 */
export async function recordTerms(
  context: Context,
  hand: Hand,
  keys: () => Keys,
  artisanId: string,
  input: TermsInput
): Promise<string> {
  const artisan = await holdLivingArtisan(context, hand, artisanId)
  const before = await lastTerms(context, artisanId)
  refuseIf([
    ...termsProblems(input, {
      today: artisan.today,
      released_on: artisan.released_on,
      has_account: before?.account_sealed != null,
    }),
    ...(await documentProblems(context, artisanId, ["court_order", "other"], input.document_id)),
  ])
  const account = input.account && input.account_kind && readBankAccount(input.account_kind, input.account)
  const open = input.account_state === "open"
  const owes = input.situation !== "awaiting_sentence"
  const stays = before && hasSecrets(before) ? openRow(SEALED.terms, before, keys()) : NOTHING
  const keeps = open && !account
  const after: TermsRow = {
    valid_from: input.valid_from,
    situation: input.situation,
    life_sentence: input.life_sentence,
    reparation_outstanding: String(input.reparation_outstanding),
    account_state: input.account_state,
    bank: keeps ? (input.bank ?? before?.bank ?? null) : open ? input.bank : null,
    account_kind: keeps ? (before?.account_kind ?? null) : open ? input.account_kind : null,
    account_warning: keeps ? (before?.account_warning ?? false) : account ? account.warning : false,
    document_id: input.document_id,
    note: input.note,
  }
  const id = await insertTerms(context, keys, artisanId, after, hand.actor.id ?? "system", {
    reparation_case_sealed: owes ? (input.reparation_case ?? stays.reparation_case_sealed) : null,
    reparation_account_sealed: owes ? (input.reparation_account ?? stays.reparation_account_sealed) : null,
    account_sealed: open ? (account ? account.number : stays.account_sealed) : null,
  })
  await recordAudit(context, hand.actor, {
    action: "terms.recorded",
    resource: "artisan",
    resourceId: artisanId,
    establishmentId: artisan.establishment_id,
    before: before && publicPart(before),
    // A note is free text about a person: that there is one is enough for the log.
    after: { ...publicPart(after), terms_id: id, account_given: Boolean(account) },
  })
  return id
}

/** The columns of a row of terms that are not sealed. */
export type TermsRow = {
  valid_from: string
  situation: TermsStatement["situation"]
  life_sentence: boolean
  /** Céntimos. */
  reparation_outstanding: string
  account_state: TermsStatement["account_state"]
  bank: string | null
  account_kind: "cci" | "account" | null
  account_warning: boolean
  document_id: string | null
  note: string | null
}

/** Writes a row of terms with what is sealed in it. @returns its id */
export async function insertTerms(
  context: Context,
  keys: () => Keys,
  artisanId: string,
  row: TermsRow,
  recordedBy: string,
  secrets: Secrets
): Promise<string> {
  const id = generateEntityId(undefined, "term")
  const some = Object.values(secrets).some((value) => value !== null)
  const sealed = some ? sealRow(SEALED.terms, id, secrets, keys()) : NOTHING
  await checked(context, TERMS_REFUSALS, (manager) =>
    manager.execute(
      `insert into revenue_artisan_terms (id, artisan_id, seq, valid_from, situation, life_sentence,
         reparation_outstanding, account_state, bank, account_kind, account_warning, document_id, note, recorded_by,
         reparation_case_sealed, reparation_account_sealed, account_sealed, key_id)
       values (?, ?, (select coalesce(max(seq), 0) + 1 from revenue_artisan_terms where artisan_id = ?),
         ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[id, artisanId, artisanId, row.valid_from, row.situation, row.life_sentence],
        ...[row.reparation_outstanding, row.account_state, row.bank, row.account_kind, row.account_warning],
        ...[row.document_id, row.note, recordedBy],
        ...SEALED.terms.columns.map((column) => sealed[column]),
        some ? keys().sealing.current : null,
      ]
    )
  )
  return id
}

/** Whether a row has anything to open. */
export const hasSecrets = (row: Secrets) => SEALED.terms.columns.some((column) => row[column] !== null)

/** What of a row may stand in the audit log. */
function publicPart(row: TermsRow): object {
  return {
    valid_from: row.valid_from,
    situation: row.situation,
    life_sentence: row.life_sentence,
    reparation_outstanding: row.reparation_outstanding,
    account_state: row.account_state,
    bank: row.bank,
    account_kind: row.account_kind,
    document_id: row.document_id,
  }
}
