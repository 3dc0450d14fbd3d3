import type { EditState, ListingState } from "../domain/listing-state"
import type { Week } from "./weeks"

/** Pieces that buyers paid for and that did not fall out before they were sent; `amount` in céntimos with IGV. */
export type Sales = { orders: number; pieces: number; amount: number }

/** How many of what was sold in the time came back by now; `rate` is 0 to 1, null where nothing was sold. */
export type ReturnRate = { sold: number; returned: number; rate: number | null }

/** How long something took, in calendar days to a tenth; null where there was none. */
export type Days = { count: number; median: number | null; p90: number | null }

/** What the home pages of operators and curators draw, of what the member reaches. Weeks are ISO weeks of Lima. */
export type Figures = {
  /** The first and the last day, ISO dates of Lima. */
  from: string
  to: string
  totals: Sales & { fair_pieces: number }
  /** By the week in which they were paid; `fair_pieces` were sold over the table, whose money is not here. */
  sales_by_week: (Week & Sales & { fair_pieces: number })[]
  /** By craft line, the largest amount first; null for what has none. */
  by_line: ({ craft_line: string | null } & Sales & ReturnRate & { fair_pieces: number })[]
  /** From when a listing was first sent for review until it was first published, by the week of that. */
  days_to_publish: Days & { by_week: (Week & Days)[] }
  /** From payment until the last piece of a dispatch left, by the week of that; `late`: after the day it was due. */
  days_to_dispatch: Days & { late: number; by_week: (Week & Days & { late: number })[] }
  return_rate: ReturnRate
  /** Where the listings are today, whatever the time asked for; `edits` of published ones stand apart. */
  listings: Record<ListingState, number> & { edits: Record<EditState, number> }
}

/** What figures are asked for. */
export type AskedFigures = {
  from: string
  to: string
  /** Null for all. */
  establishmentIds: readonly string[] | null
  craftLine: string | null
}
