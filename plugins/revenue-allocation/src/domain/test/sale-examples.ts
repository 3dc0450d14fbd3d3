import { POLICY_V1 } from "../../modules/revenue-allocation/policies/v1"
import { allocateSale, type SaleEntry } from "../allocate-sale"
import { PolicyRules } from "../policy"
import type { Sale, SaleLine, SaleOrigin } from "../sale"

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
export const sale = (change: Partial<Sale> = {}): Sale => {
  const lines = change.lines ?? [line()]
  const shipping = change.shipping ?? []
  const total = [...lines, ...shipping].reduce((all, { gross }) => all + gross, 0)
  return {
    currency_code: "pen",
    provider_id: "pp_demo_demo",
    captured: total,
    captured_before: 0,
    lines,
    shipping,
    ...change,
  }
}
/** Entries as `account: amount`, several lines' together. */
export const totals = (entries: readonly SaleEntry[]) => {
  const byAccount: Record<string, number> = {}
  for (const { account, amount } of entries) byAccount[account] = (byAccount[account] ?? 0) + Number(amount)
  return byAccount
}
export const posted = (change: Partial<Sale> = {}, policy = rules) =>
  totals(allocateSale(sale(change), policy))
