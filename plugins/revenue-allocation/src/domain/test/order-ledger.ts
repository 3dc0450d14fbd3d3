import type { OrderEntry } from "../allocate-order"
import {
  attribution,
  difference,
  nextPostings,
  type OrderNow,
  type OrderPosting,
  type OrderRow,
} from "../next-postings"
import type { PolicyRules } from "../policy"
import type { SaleOrigin } from "../sale"

/** The ledger of one order without a database: what is posted is added up, nothing else. */
export class OrderLedger {
  readonly postings: OrderPosting[] = []

  constructor(private readonly rules: PolicyRules) {}

  get row(): OrderRow {
    return {
      seq: this.postings.length,
      position: this.postings.at(-1)?.position ?? null,
      posted: this.posted,
    }
  }

  /** What all entries add up to, by account and line. */
  get posted(): OrderEntry[] {
    return difference(
      this.postings.flatMap(({ entries }) => entries),
      []
    )
  }

  /** Brings it to where the order is. */
  bring(now: OrderNow): OrderPosting[] {
    const postings = nextPostings(this.row, now, this.rules)
    this.postings.push(...postings)
    return postings
  }

  attribute(origins: Record<string, SaleOrigin>, source_id = "attributed"): OrderPosting | null {
    const at = { source_id, occurred_at: new Date("2026-11-30T12:00:00Z") }
    const posting = attribution(this.row, new Map(Object.entries(origins)), at, this.rules)
    if (posting) this.postings.push(posting)
    return posting
  }
}
