"use client"

import { useCallback, useEffect, useMemo, useRef, useState } from "react"
import { type Basket, linesOf, totalOf } from "./basket"
import { postSale, type Sent, sendWaiting } from "./send-waiting"
import { type DeviceSale, type Till, tillAnswerSchema, type TillMethod } from "./till-shape"
import { tillStore } from "./till-store"

/** How often what waits is sent again, and what the shop has is asked for. */
const AGAIN_MS = 15_000
const REFRESH_MS = 60_000

/** How a buyer pays. */
export type Payment = { method: TillMethod; received: number | null; buyer: DeviceSale["buyer"] }

/**
 * A table's till on this device: what it sells, the basket, and the sales that wait. Everything survives a reload; what
 * waits is sent when there is a line, by one tab at a time.
 */
export function useTill(staffId: string, initial: Till) {
  const fairId = initial.fair.id
  const store = useMemo(() => tillStore(staffId, fairId), [staffId, fairId])
  const [till, setTill] = useState(initial)
  const [basket, setBasketNow] = useState<Basket>({})
  const [sales, setSales] = useState<readonly DeviceSale[]>([])
  const [status, setStatus] = useState<Sent | "sending">("all")
  const [keeps, setKeeps] = useState(true)
  const behind = useRef(0)
  // What is on the screen, for work that outlives a render.
  const known = useRef<readonly DeviceSale[]>([])

  const keep = useCallback(
    async (sale: DeviceSale) => {
      known.current = [...known.current.filter(({ request_id }) => request_id !== sale.request_id), sale]
      setSales(known.current)
      await store.put(sale).catch(() => setKeeps(false))
    },
    [store]
  )

  const send = useCallback(async () => {
    await alone(`tejido-caja:${staffId}`, async () => {
      // Another tab may have sent some meanwhile.
      const kept = await store.sales().catch(() => null)
      if (kept) {
        known.current = kept
        setSales(kept)
      }
      if (!known.current.some(({ state }) => state === "waiting")) return setStatus("all")
      setStatus("sending")
      setStatus(await sendWaiting(known.current, postSale, keep))
    })
  }, [staffId, store, keep])

  const refresh = useCallback(async () => {
    const heard = await askTill(fairId)
    if (!heard) return
    if (heard === "ended") return setStatus("ended")
    behind.current = Date.parse(heard.now) - Date.now()
    setTill(heard)
    await store.keepTill({ till: heard, behind: behind.current }).catch(() => setKeeps(false))
  }, [fairId, store])

  useEffect(() => {
    let gone = false
    void (async () => {
      const [kept, lying] = await Promise.all([store.till(), store.basket()]).catch(() => [
        undefined,
        undefined,
      ])
      if (gone) return
      if (kept) {
        behind.current = kept.behind
        // The page itself may be one that was kept, of hours ago.
        if (Date.parse(kept.till.now) > Date.parse(initial.now)) setTill(kept.till)
      }
      if (lying) setBasketNow(lying)
      await send()
      await refresh()
    })()
    const again = setInterval(() => void send(), AGAIN_MS)
    const fresh = setInterval(() => void refresh(), REFRESH_MS)
    const online = () => void send().then(refresh)
    window.addEventListener("online", online)
    return () => {
      gone = true
      clearInterval(again)
      clearInterval(fresh)
      window.removeEventListener("online", online)
    }
  }, [initial, store, send, refresh])

  const setBasket = useCallback(
    (next: Basket) => {
      setBasketNow(next)
      void store.keepBasket(next).catch(() => setKeeps(false))
    },
    [store]
  )

  /** Takes the money: from here the sale is kept until the shop has it. @returns the sale */
  async function sell({ method, received, buyer }: Payment): Promise<DeviceSale> {
    const lines = linesOf(basket, till.offers)
    const sale: DeviceSale = {
      ...{ request_id: crypto.randomUUID(), fair_id: fairId, lines, total: totalOf(lines) },
      sold_at: new Date(Date.now() + behind.current).toISOString(),
      ...{ method, received, buyer, state: "waiting", number: null, refusal: null },
    }
    await keep(sale)
    setBasket({})
    void send().then(refresh)
    return sale
  }

  return {
    ...{ till, basket, setBasket, sales, status, keeps, send, sell },
    retry: async (sale: DeviceSale) => {
      await keep({ ...sale, state: "waiting", refusal: null })
      await send()
    },
    discard: async ({ request_id }: DeviceSale) => {
      known.current = known.current.filter((sale) => sale.request_id !== request_id)
      setSales(known.current)
      await store.drop(request_id).catch(() => setKeeps(false))
    },
  }
}

/** Works unless another tab of this device is at it; browsers without locks rely on the shop, which knows a sale again. */
async function alone(name: string, work: () => Promise<void>): Promise<void> {
  if (!("locks" in navigator)) return await work()
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work()
  })
}

async function askTill(fairId: string): Promise<Till | "ended" | null> {
  try {
    const response = await fetch(`/panel/ferias/${encodeURIComponent(fairId)}/caja/catalogo`)
    if (!response.ok) return null
    const answer = tillAnswerSchema.safeParse(await response.json()).data
    return answer ? (answer.kind === "till" ? answer.till : "ended") : null
  } catch {
    return null
  }
}
