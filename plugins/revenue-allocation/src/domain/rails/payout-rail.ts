import type { Words } from "@tejido/institutions/domain/permissions"
import type { Centimos } from "../centimos"

/** A way for money to leave. */
export type PayoutRail = {
  /** As in `transit:<code>`: small letters and hyphens. */
  code: string
  words: Words
  /** Whether it pays into accounts: then somebody without a recorded one cannot be paid by it. */
  needsAccount: boolean
  /** Whether a payment by it counts as made only with a document that proves it. */
  needsProof: boolean
  /** Whether it is told by a file that somebody takes to a bank. */
  givesFile: boolean
  /**
   * Tells a program to pay; only of rails that have one. Called once for each payout, after its row and posting are
   * committed (M9). Whatever it throws, and no answer in time, is an outcome that nobody knows: the payout is parked,
   * never sent again, and a person finds out.
   */
  send?(order: PayoutOrder, signal: AbortSignal): Promise<RailAnswer>
}

/** What a program is told. */
export type PayoutOrder = {
  /** The payout's id: a provider that sees it twice pays once. */
  idempotencyKey: string
  reference: string
  amount: Centimos
  currencyCode: string
  payee: PayoutPayee
}

/** What a program answers. `accepted`: whether it was paid comes later. */
export type RailAnswer =
  | { outcome: "accepted"; reference: string }
  | { outcome: "paid"; reference: string }
  | { outcome: "rejected"; reason: string }

/** Who is paid, and where. Opened from what is sealed only to be told to a bank; never stored, logged or listed. */
export type PayoutPayee = {
  /** Null for a reparation, which goes to an account of the Judiciary. */
  name: string | null
  documentType: string | null
  documentNumber: string | null
  /** The case of a reparation or an alimony order, which the payment has to say. */
  caseNumber: string | null
  bank: string | null
  /** `cash_order`: no account, the bank pays whoever shows the document. */
  accountKind: "cci" | "account" | "cash_order"
  account: string | null
}
