import type { Context } from "@medusajs/framework/types"
import { type AuditActor, recordAudit } from "@tejido/institutions/audit/record-audit"
import type { DocumentType } from "@tejido/provenance/domain/identity-document"
import { PROVENANCE_SEALED, type SealedTable } from "@tejido/provenance/domain/sealed-tables"
import { UnsealError, unseal } from "@tejido/provenance/domain/seal"
import type { AccountKind } from "../../../domain/bank-account"
import { managerOf } from "../transaction"
import type { Keys } from "./keys"
import { SEALED } from "./sealed-tables"

/** Somebody who is paid: an artisan, one of their beneficiaries, by a court's order (its id), or by the reparation. */
export type Payee = { kind: "artisan" | "beneficiary" | "court" | "reparation"; id: string }

/** Whom and where to pay, in the clear. For a bank's file only: never log, emit, store or list one. */
export type OpenedPayee = Payee & {
  /** Null for the reparation, which goes to an account of the Judiciary. */
  full_name: string | null
  document_type: DocumentType | null
  document_number: string | null
  bank: string | null
  account_kind: AccountKind | null
  account: string | null
  /** The number's check digits do not agree. */
  account_warning: boolean
  /** What the payment is to say: the case of the reparation, or of the court's order. */
  case_number: string | null
  /** Why the payee cannot be paid by a file, where that is so. */
  problem: "no_account" | "no_identity" | "identity_key_missing" | null
}

const BATCH = 1000

/**
 * Opens what a bank's file needs of these payees, and notes in the audit log that it was done for this batch: one entry
 * for all, without saying who. Who is not found is not in the answer. Call it last in the transaction.
 * @returns by `${kind}:${id}`
 */
export async function payeesOf(
  context: Context,
  actor: AuditActor,
  keys: Keys,
  payees: readonly Payee[],
  batchId: string
): Promise<Map<string, OpenedPayee>> {
  const found = new Map<string, OpenedPayee>()
  for (let start = 0; start < payees.length; start += BATCH) {
    const batch = JSON.stringify(payees.slice(start, start + BATCH))
    for (const row of await managerOf(context).execute<Row[]>(PAYEES, [batch])) {
      found.set(`${row.kind}:${row.id}`, opened(row, keys))
    }
  }
  await recordAudit(context, actor, {
    action: "payees.read",
    resource: "payout_batch",
    resourceId: batchId,
    after: { payees: found.size },
  })
  return found
}

type SealedPart = { id: string; key_id: string | null } & Record<string, string | null>
type Row = Payee & {
  artisan_id: string
  bank: string | null
  account_kind: AccountKind | null
  account_warning: boolean
  identity: SealedPart | null
  beneficiary: SealedPart | null
  terms: SealedPart | null
  court_order: SealedPart | null
}

const IDENTITY = PROVENANCE_SEALED.find(({ what }) => what === "identities") as SealedTable

function opened(row: Row, keys: Keys): OpenedPayee {
  const { kind, id, bank, account_kind, account_warning, identity, beneficiary, terms, court_order } = row
  const nobody = { full_name: null, document_type: null, document_number: null }
  const payee = {
    kind,
    id,
    bank,
    account_kind,
    account_warning,
    case_number: null,
    account: null,
    problem: null,
  }
  try {
    if (kind === "reparation") {
      const account = open(SEALED.terms, terms, "reparation_account_sealed", keys)
      const case_number = open(SEALED.terms, terms, "reparation_case_sealed", keys)
      return { ...payee, ...nobody, case_number, account, problem: account === null ? "no_account" : null }
    }
    const own = kind === "artisan"
    const account = own
      ? open(SEALED.terms, terms, "account_sealed", keys)
      : open(SEALED.beneficiary, beneficiary, "account_sealed", keys)
    const person = own ? identity : beneficiary
    const full_name = open(own ? IDENTITY : SEALED.beneficiary, person, "full_name_sealed", keys)
    const document_number = own
      ? open(IDENTITY, identity, "dni_sealed", keys)
      : open(SEALED.beneficiary, beneficiary, "document_number_sealed", keys)
    return {
      ...payee,
      full_name,
      document_type: (person?.document_type ?? null) as DocumentType | null,
      document_number,
      account,
      case_number: kind === "court" ? open(SEALED.order, court_order, "case_sealed", keys) : null,
      problem:
        full_name === null
          ? "no_identity"
          : account === null && account_kind !== "cash_order"
            ? "no_account"
            : null,
    }
  } catch (error) {
    if (!(error instanceof UnsealError)) throw error
    return { ...payee, ...nobody, problem: "identity_key_missing" }
  }
}

function open(table: SealedTable, row: SealedPart | null, column: string, { sealing }: Keys): string | null {
  const sealed = row?.[column] ?? null
  if (row === null || sealed === null) return null
  return unseal({ sealed, key_id: row.key_id ?? "" }, table.place(column, row), sealing)
}

// The artisan's identity is another plugin's and only read; the reparation's account is of the last terms that have one.
const PAYEES = `
  select asked.kind, asked.id, coalesce(b.artisan_id, asked.id) as artisan_id,
    case when asked.kind in ('beneficiary', 'court') then b.bank when asked.kind = 'artisan' then own.bank end as bank,
    case when asked.kind in ('beneficiary', 'court') then b.account_kind
         when asked.kind = 'artisan' then own.account_kind end as account_kind,
    case when asked.kind in ('beneficiary', 'court') then b.account_warning
         when asked.kind = 'artisan' then coalesce(own.account_warning, false) else false end as account_warning,
    to_jsonb(i) as identity, to_jsonb(b) as beneficiary, to_jsonb(o) as court_order,
    case when asked.kind = 'artisan' then to_jsonb(own) else to_jsonb(paid) end as terms
  from jsonb_to_recordset(?::jsonb) as asked (kind text, id text)
  left join revenue_alimony_order o on asked.kind = 'court' and o.id = asked.id
  left join revenue_beneficiary b on b.id = case asked.kind when 'beneficiary' then asked.id
    when 'court' then o.beneficiary_id end
  left join provenance_artisan_identity i on asked.kind = 'artisan' and i.artisan_id = asked.id
    and i.deleted_at is null
  left join lateral (
    select * from revenue_artisan_terms t where asked.kind = 'artisan' and t.artisan_id = asked.id
    order by t.valid_from desc, t.seq desc limit 1
  ) own on true
  left join lateral (
    select * from revenue_artisan_terms t where asked.kind = 'reparation' and t.artisan_id = asked.id
      and t.reparation_account_sealed is not null
    order by t.valid_from desc, t.seq desc limit 1
  ) paid on true
  where coalesce(i.id, b.id, own.id, paid.id) is not null`
