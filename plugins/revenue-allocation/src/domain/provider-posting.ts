import { account } from "./account"
import { centimos, type Centimos } from "./centimos"
import type { ProviderLine } from "./provider-line"

/** One side of what a line gives: debit positive. */
export type ProviderEntry = { account: string; amount: Centimos; line_id: null }

/** A posting that a line gives by itself, whatever it is matched with. */
export type ProviderPosting = {
  kind: "provider_fee" | "provider_payout"
  /** One posting for each of the provider's references (M5), whichever file brings it. */
  source_id: string
  entries: [ProviderEntry, ProviderEntry]
}

/** What a provider keeps of our money: an expense of the programme, of which no maker bears anything (see the policy). */
export const feesAccount = (providerId: string) => `fees:${providerId}`

/** Where what a provider pays out arrives. */
export const BANK_ACCOUNT = "bank:main"

/**
 * What of a line is posted as the provider says it: its fee (Dr fees, Cr clearing; the other way round when it gives
 * one back), and its payout (Dr bank, Cr clearing; the other way round when a payout comes back). Captures, refunds and
 * disputes are the orders' own postings; an adjustment waits for a person.
 */
export function postingsOf(providerId: string, line: ProviderLine): ProviderPosting[] {
  const moved = (to: string, amount: bigint): ProviderPosting["entries"] => [
    { account: to, amount: centimos(amount), line_id: null },
    { account: account.clearing(providerId), amount: centimos(-amount), line_id: null },
  ]
  const source_id = `${providerId}:${line.kind}:${line.reference}`
  const postings: ProviderPosting[] = []
  // A line that is a fee tells it as its gross, below zero.
  const fee = line.kind === "fee" ? -line.net : line.kind === "adjustment" ? 0n : line.fee
  if (fee !== 0n) {
    postings.push({ kind: "provider_fee", source_id, entries: moved(feesAccount(providerId), fee) })
  }
  if (line.kind === "payout" && line.gross !== 0n) {
    postings.push({ kind: "provider_payout", source_id, entries: moved(BANK_ACCOUNT, -line.gross) })
  }
  return postings
}
