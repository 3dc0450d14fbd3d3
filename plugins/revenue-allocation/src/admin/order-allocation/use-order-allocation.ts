import { useEffect, useState } from "react"
import type { OrderAllocation } from "./order-allocation"

type State = { allocation: OrderAllocation | null; failed: boolean }

/** What the ledger has of an order, asked for when its page opens. */
export function useOrderAllocation(orderId: string): State {
  const [state, setState] = useState<State>({ allocation: null, failed: false })
  useEffect(() => {
    const leaving = new AbortController()
    ask(orderId, leaving.signal).then(
      (allocation) => setState({ allocation, failed: false }),
      () => leaving.signal.aborted || setState({ allocation: null, failed: true })
    )
    return () => leaving.abort()
  }, [orderId])
  return state
}

async function ask(orderId: string, signal: AbortSignal): Promise<OrderAllocation> {
  const response = await fetch(`/admin/orders/${encodeURIComponent(orderId)}/allocation`, {
    credentials: "include",
    headers: { accept: "application/json" },
    signal,
  })
  if (!response.ok) throw new Error(`allocation: ${response.status}`)
  return ((await response.json()) as { allocation: OrderAllocation }).allocation
}
