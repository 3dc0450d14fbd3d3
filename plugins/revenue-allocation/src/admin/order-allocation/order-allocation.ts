/** A text in the languages of Medusa Admin that we write. */
export type Words = { es: string; en: string }

/** One posting about an order. Amounts in céntimos, signed: what came to us is positive. */
export type OrderTransaction = {
  id: string
  kind: string
  kind_words: Words
  /** The capture, refund, dispute or change that it stands for. */
  source_id: string
  /** ISO 8601. */
  occurred_at: string
  /** What moved at the payment provider; 0 where only shares moved. */
  amount: number
}

/** What one party has of an order in total, by rule and never by person. */
export type OrderShare = { party: string; label: Words; amount: number; basis: Words }

/** What `GET /admin/orders/:id/allocation` answers under `allocation`. */
export type OrderAllocation = {
  order_id: string
  currency_code: string
  policy_version: number | null
  /** What is with us of the buyer's money; what the shares add up to. */
  amount: number
  transactions: OrderTransaction[]
  shares: OrderShare[]
}
