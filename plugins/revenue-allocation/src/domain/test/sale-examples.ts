import { POLICY_V1 } from "../../modules/revenue-allocation/policies/v1"
import { allocateOrder, type OrderEntry } from "../allocate-order"
import type { Movement, OrderPosition } from "../order-position"
import { PolicyRules } from "../policy"
import type { SaleLine, SaleOrigin } from "../sale"

export const rules = PolicyRules.parse(POLICY_V1.rules)

export const origin = (change: Partial<SaleOrigin> = {}): SaleOrigin => ({
  workshop_id: "wksh",
  mode: "own_account",
  agreed_pay: null,
  makers: [{ artisan_id: "ana", share_bp: 10000 }],
  ...change,
})
export const line = (change: Partial<SaleLine> = {}): SaleLine => ({
  line_id: "line",
  product_id: "prod",
  quantity: 1,
  gross: 11800,
  tax_bp: 1800,
  origin: origin(),
  ...change,
})
export const capture = (amount: number, change: Partial<Movement> = {}): Movement => ({
  kind: "capture",
  id: "capt",
  provider_id: "pp_demo_demo",
  amount,
  ...change,
})
/** An order of one line, paid whole by one capture, unless the change says otherwise. */
export const position = ({ captured, ...change }: Partial<OrderPosition> & { captured?: number } = {}) => {
  const lines = change.lines ?? [line()]
  const shipping = change.shipping ?? []
  const worth = [...lines, ...shipping].reduce((all, { gross }) => all + gross, 0)
  const movements = [capture(captured ?? worth)]
  return { currency_code: "pen", lines, shipping, movements, ...change } satisfies OrderPosition
}
/** Entries as `account: amount`, several lines' together. */
export const totals = (entries: readonly OrderEntry[]) => {
  const byAccount: Record<string, number> = {}
  for (const { account, amount } of entries) byAccount[account] = (byAccount[account] ?? 0) + Number(amount)
  return byAccount
}
/** What an order gives to whom. */
export const allocated = (change: Parameters<typeof position>[0] = {}, policy = rules) =>
  totals(allocateOrder(position(change), policy))
