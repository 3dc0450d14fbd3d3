import type { FlowNode } from "../charts/flow-layout"
import type { Tone } from "../charts/tones"
import type { AccountKind } from "./account-kinds"
import { DIVIDED_KINDS, type KindOverview, SALE_KINDS } from "./overview"

/** How each kind of account is drawn. */
export const KIND_TONES: Partial<Record<AccountKind, Tone>> = {
  tax: "due",
  shipping: "cost",
  deductions: "cost",
  fees: "cost",
  income: "maker",
  personal: "maker",
  savings: "maker",
  family: "family",
  court: "family",
  reparation: "reparation",
  inpe: "inpe",
  hold: "held",
  unattributed: "held",
}

/**
 * A month's money as ribbons: what sales brought, to whom, and how the income among it was divided. What is drawn is
 * what was credited, before anything was taken back or paid out. More can be divided than the month brought, where a
 * balance came over from before: then the division stands by itself, and nothing is drawn larger than what it comes
 * from.
 */
export function overviewFlow(
  kinds: readonly KindOverview[],
  words: { sales: string; divided: string; undivided: string }
): FlowNode[] {
  const credited = (which: readonly AccountKind[]) =>
    which.flatMap((kind): FlowNode[] => {
      const found = kinds.find((each) => each.kind === kind)
      if (!found || found.credit === 0) return []
      return [{ key: kind, label: found.label, amount: found.credit, tone: KIND_TONES[kind] ?? "quiet" }]
    })
  const total = (nodes: readonly FlowNode[]) => nodes.reduce((sum, { amount }) => sum + amount, 0)
  const sold = credited(SALE_KINDS)
  const divided = credited(DIVIDED_KINDS)
  const income = sold.find(({ key }) => key === "income")
  const left = (income?.amount ?? 0) - total(divided)
  const joined = income !== undefined && divided.length > 0 && left >= 0
  const rest: FlowNode[] =
    left > 0 ? [{ key: "undivided", label: words.undivided, amount: left, tone: "quiet" }] : []
  const sales: FlowNode = {
    ...{ key: "sales", label: words.sales, amount: total(sold), tone: "quiet" },
    parts: sold.map((node) => (joined && node === income ? { ...node, parts: [...divided, ...rest] } : node)),
  }
  const apart: FlowNode = {
    ...{ key: "divided", label: words.divided, amount: total(divided), tone: "maker" },
    parts: divided,
  }
  return [sales, ...(joined ? [] : [apart])].filter(({ amount }) => amount > 0)
}
