import { SYSTEM } from "@tejido/institutions/audit/record-audit"
import type { BeneficiaryStatement } from "../../../domain/beneficiary"
import { centimos } from "../../../domain/centimos"
import type { Hand } from "../terms/hold-artisan"
import type { OrderInput } from "../terms/record-alimony-order"
import type { TermsInput } from "../terms/record-terms"

/** Whoever reaches everything, and whoever reaches one establishment of {@link termsSuite}. */
export const everywhere: Hand = { actor: SYSTEM("test"), establishmentIds: null }
export const elsewhere: Hand = { actor: SYSTEM("test"), establishmentIds: ["e_there"] }

export const reason = "Se comprueba el pago devuelto"

/** A sister, with an account whose check digits agree. */
export function sister(change: Partial<BeneficiaryStatement> = {}): BeneficiaryStatement {
  return {
    relation: "sibling",
    full_name: "Canaria Secreta Yanaqa",
    document_type: "dni",
    document_number: "48151623",
    bank: "Banco de la Nación",
    account_kind: "account",
    account: "0021-9300 4567",
    email: "canaria@ejemplo.pe",
    ...change,
  }
}

/** Somebody with a sentence, a reparation and an account. */
export function sentenced(change: Partial<TermsInput> = {}): TermsInput {
  return {
    valid_from: "2026-01-10",
    situation: "sentenced",
    life_sentence: false,
    reparation_outstanding: 500_000n,
    reparation_case: "Exp. 00123-2024-0-1801-JR-PE-01",
    reparation_account: "0021930000011",
    account_state: "open",
    bank: "Banco de la Nación",
    account: "00219300004567",
    account_kind: "account",
    document_id: null,
    note: null,
    ...change,
  }
}

/** An order of S/ 150.00 a month. */
export function order(beneficiary_id: string, change: Partial<OrderInput> = {}): OrderInput {
  return {
    beneficiary_id,
    measure: { kind: "amount", amount: centimos(15_000) },
    priority: 1,
    court: "2.º Juzgado de Paz Letrado de Ate",
    case_number: "00123-2024-0-3202-JP-FC-02",
    starts_on: "2026-02-01",
    ends_on: null,
    document_id: null,
    ...change,
  }
}
