import { type DeviceSale, type SaleAnswer, saleAnswerSchema } from "./till-shape"

/** What came of sending: everything is with the shop or refused, the line is gone, or the session is. */
export type Sent = "all" | "later" | "ended"

/**
 * Sends what waits, the oldest first, one after the other. Every outcome is kept before the next is sent. What got no
 * answer goes on waiting under its own name: the shop knows it again if it had come through.
 */
export async function sendWaiting(
  sales: readonly DeviceSale[],
  post: (sale: DeviceSale) => Promise<SaleAnswer | null>,
  keep: (sale: DeviceSale) => Promise<void>
): Promise<Sent> {
  for (const sale of sales.filter(({ state }) => state === "waiting")) {
    const answer = await post(sale)
    if (answer === null) return "later"
    if (answer.kind === "ended") return "ended"
    await keep(
      answer.kind === "sent"
        ? { ...sale, state: "sent", number: answer.number, refusal: null }
        : { ...sale, state: "refused", refusal: { code: answer.code, details: answer.details } }
    )
  }
  return "all"
}

/** Sends one sale to the page's server. @returns null where there is no usable answer */
export async function postSale(sale: DeviceSale): Promise<SaleAnswer | null> {
  const { request_id, sold_at, lines, method, received, buyer } = sale
  try {
    const response = await fetch(`/panel/ferias/${encodeURIComponent(sale.fair_id)}/caja/ventas`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        ...{ request_id, sold_at, method, received, buyer },
        lines: lines.map(({ variant_id, quantity, unit_price }) => ({ variant_id, quantity, unit_price })),
      }),
      signal: AbortSignal.timeout(60_000),
    })
    if (!response.ok) return null
    return saleAnswerSchema.safeParse(await response.json()).data ?? null
  } catch {
    return null
  }
}
