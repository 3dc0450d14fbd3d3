"use client"

import { useRouter } from "next/navigation"
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react"

type Clock = { now: string; state: string; next_change: string | null }

const Now = createContext<number | null>(null)

/** Seconds that pages wait for a change to have reached the shop before they ask again. */
const TRIES_S = [0.5, 1, 2, 4, 8, 16, 30]
/** Not everybody at the gate asks in the same second. */
const JITTER_MS = 1500
const SLEPT_MS = 60_000

/**
 * Keeps the database's time for what is inside, whatever the visitor's own clock says and however long ago this page
 * was made; and fetches the page anew when the fair opens or closes, or when it was made before it did.
 */
export function FairClock({
  fair,
  state,
  nextChange,
  children,
}: {
  fair: string
  state: string
  nextChange: string | null
  children: ReactNode
}) {
  const router = useRouter()
  const [now, setNow] = useState<number | null>(null)
  const [stale, setStale] = useState(false)
  const offset = useRef<number | null>(null)

  useEffect(() => {
    let ended = false
    const ask = async () => {
      const sent = Date.now()
      const clock = await askClock(fair)
      if (!clock || ended) return
      offset.current = Date.parse(clock.now) - (sent + Date.now()) / 2
      setNow(Date.now() + offset.current)
      setStale(clock.state !== state)
    }
    const tick = () => {
      if (offset.current !== null) setNow(Date.now() + offset.current)
    }
    let hiddenAt = 0
    // A phone that slept may have had its clock set meanwhile.
    const shown = () => {
      if (document.hidden) hiddenAt = Date.now()
      else if (Date.now() - hiddenAt > SLEPT_MS) void ask()
    }
    void ask()
    const timer = setInterval(tick, 1000)
    document.addEventListener("visibilitychange", shown)
    return () => {
      ended = true
      clearInterval(timer)
      document.removeEventListener("visibilitychange", shown)
    }
  }, [fair, state])

  const due = stale || (now !== null && nextChange !== null && Date.parse(nextChange) <= now)
  useEffect(() => {
    if (!due) return
    let timer: ReturnType<typeof setTimeout>
    const refresh = (tries: number) => {
      const wait = TRIES_S[tries]
      if (wait === undefined) return
      timer = setTimeout(
        () => {
          router.refresh()
          refresh(tries + 1)
        },
        wait * 1000 + Math.random() * JITTER_MS
      )
    }
    refresh(0)
    return () => clearTimeout(timer)
  }, [due, router, state, nextChange])

  return <Now value={now}>{children}</Now>
}

/** The database's time in milliseconds, each second; null until it is known, and without JavaScript. */
export function useFairNow(): number | null {
  return useContext(Now)
}

async function askClock(fair: string): Promise<Clock | null> {
  try {
    const answer = await fetch(`/api/fairs/clock?fair=${encodeURIComponent(fair)}`, { cache: "no-store" })
    return answer.ok ? ((await answer.json()) as Clock) : null
  } catch {
    return null
  }
}
