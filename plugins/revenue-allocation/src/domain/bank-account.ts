import { checkCci, compactCci } from "./cci"

/** How somebody is paid: by interbank code, by the number of an account at its own bank, or in cash against a document. */
export const ACCOUNT_KINDS = ["cci", "account", "cash_order"] as const
export type AccountKind = (typeof ACCOUNT_KINDS)[number]

/** An account's number in its one form, and whether its check digits say that it may be mistyped. */
export type BankAccount = { number: string; warning: boolean }

/**
 * Reads an account's number as somebody typed it. Never repeats it.
 * @returns null for what cannot be such a number
 */
export function readBankAccount(kind: Exclude<AccountKind, "cash_order">, typed: string): BankAccount | null {
  const number = compactCci(typed.normalize("NFKC"))
  if (kind === "account") return /^\d{6,20}$/.test(number) ? { number, warning: false } : null
  const check = checkCci(number)
  return check === "length" ? null : { number, warning: check === "check_digits" }
}
