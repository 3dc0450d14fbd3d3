import { readBankAccount } from "./bank-account"
import { problemsIf, type Problem } from "./problem"
import type { MonthTerms } from "./split-month"

export const SITUATIONS = ["awaiting_sentence", "sentenced", "released"] as const
export const ACCOUNT_STATES = ["open", "none", "barred", "closed"] as const

/** What is recorded of somebody's legal situation from a day on. Days of Lima, `2026-11-23`. */
export type TermsStatement = Pick<MonthTerms, "situation" | "life_sentence" | "account_state"> & {
  valid_from: string
  /** Of the civil reparation, still owed on that day, in céntimos. */
  reparation_outstanding: bigint
  /** The account in the artisan's own name; null when none is given. */
  account: string | null
  account_kind: "cci" | "account" | null
}

/** What the statement meets. */
export type TermsSetting = {
  today: string
  /** The day on which the artisan left prison. */
  released_on: string | null
  /** Whether the statement before has an open account, which stays when none is given. */
  has_account: boolean
}

/** Everything that is wrong with a statement; nothing of what was typed is in it. */
export function termsProblems(
  said: TermsStatement,
  { today, released_on, has_account }: TermsSetting
): Problem[] {
  const awaiting = said.situation === "awaiting_sentence"
  const open = said.account_state === "open"
  const kind = said.account_kind
  return problemsIf(
    [said.valid_from > today, "day_in_future", "valid_from"],
    // Reparation and life sentence are things of a judgment (D.Leg. 1343 art. 14).
    [awaiting && said.life_sentence, "life_before_sentence", "life_sentence"],
    [awaiting && said.reparation_outstanding > 0n, "reparation_before_sentence", "reparation_outstanding"],
    [
      released_on !== null && said.valid_from >= released_on && said.situation !== "released",
      "artisan_released",
      "situation",
    ],
    [open && said.account === null && !has_account, "account_missing", "account"],
    [!open && said.account !== null, "account_not_open", "account"],
    [said.account !== null && kind === null, "account_kind_missing", "account_kind"],
    [
      said.account !== null && kind !== null && !readBankAccount(kind, said.account),
      "invalid_account_number",
      "account",
    ]
  )
}

/** An order of a court to pay alimony, as it is recorded. The last day counts. */
export type OrderStatement = { beneficiary_id: string; starts_on: string; ends_on: string | null }

/** Everything that is wrong with an order, beside those of the same artisan. */
export function orderProblems(
  order: OrderStatement,
  others: readonly OrderStatement[],
  beneficiaries: ReadonlySet<string>
): Problem[] {
  const overlaps = others.some(
    (other) =>
      other.beneficiary_id === order.beneficiary_id &&
      (other.ends_on === null || other.ends_on >= order.starts_on) &&
      (order.ends_on === null || order.ends_on >= other.starts_on)
  )
  return problemsIf(
    [!beneficiaries.has(order.beneficiary_id), "unknown_beneficiary", "beneficiary_id"],
    [order.ends_on !== null && order.ends_on < order.starts_on, "ends_before_start", "ends_on"],
    [overlaps, "alimony_overlaps", "starts_on"]
  )
}
