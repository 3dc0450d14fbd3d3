import type { AuditActor } from "@tejido/institutions/audit/record-audit"
import type { PayoutPayee } from "../../../domain/rails/payout-rail"
import type { RevenueAllocationOptions } from "../service"
import { requireKeys } from "../terms/keys"
import { type OpenedPayee, type Payee, payeesOf } from "../terms/payees-of"
import { payeeKey, type PayeeKey, type ReadPayees } from "./read-payees"
import { refused } from "./refusals"

/** Kinds of payees whose accounts are recorded, sealed. The others are institutions, which are paid by hand. */
const PEOPLE: readonly string[] = ["artisan", "beneficiary", "court", "reparation"]

/**
 * Opens payees with the module's keys, as this actor.
 * @throws MedusaError NOT_ALLOWED `identity_keys_missing` without keys; CONFLICT `identity_key_missing` when one is gone
 */
export function openPayees(settings: Readonly<RevenueAllocationOptions>, actor: AuditActor): ReadPayees {
  return async (context, asked, batchId) => {
    const people = new Map<string, Payee>()
    for (const key of asked)
      if (isPerson(key)) people.set(payeeKey(key), { kind: key.payee_kind, id: key.payee_id })
    const opened = await payeesOf(context, actor, requireKeys(settings), [...people.values()], batchId)
    const payees = new Map<string, PayoutPayee>()
    for (const [key, payee] of opened) {
      if (payee.problem === "identity_key_missing") throw refused("identity_key_missing")
      const told = payee.problem === null ? toldOf(payee) : null
      if (told) payees.set(key, told)
    }
    return payees
  }
}

function isPerson(key: PayeeKey): key is PayeeKey & { payee_kind: Payee["kind"] } {
  return PEOPLE.includes(key.payee_kind)
}

function toldOf(payee: OpenedPayee): PayoutPayee | null {
  const { full_name, document_type, document_number, case_number, bank, account_kind, account } = payee
  // Of a reparation's account nobody records what kind of number it is; the Judiciary's are the bank's own.
  const kind = account_kind ?? (account !== null ? "account" : null)
  return (
    kind && {
      ...{ name: full_name, documentType: document_type, documentNumber: document_number },
      ...{ caseNumber: case_number, bank, accountKind: kind, account },
    }
  )
}
