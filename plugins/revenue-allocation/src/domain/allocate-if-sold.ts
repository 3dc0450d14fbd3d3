import { allocateOrder, type OrderEntry } from "./allocate-order"
import type { PolicyRules } from "./policy"
import type { SaleLine } from "./sale"

/** One line as it would be sold: what the buyer would pay, for how many, of what origin. */
export type UnsoldLine = Pick<SaleLine, "quantity" | "gross" | "origin">

/** What a line would give to whom if it were sold alone and paid now: the very division of real orders. */
export function allocateIfSold(line: UnsoldLine, rules: PolicyRules): OrderEntry[] {
  const { gross } = line
  // Stryker disable StringLiteral: an order that does not exist has to have names, and nothing depends on them.
  return allocateOrder(
    {
      currency_code: "pen",
      lines: [{ line_id: "line", product_id: null, tax_bp: null, ...line }],
      shipping: [],
      movements: [{ kind: "capture", id: "capture", provider_id: "provider", amount: gross }],
    },
    rules
  )
}
