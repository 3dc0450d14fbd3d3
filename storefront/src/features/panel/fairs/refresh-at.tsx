"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"

// What a timer of a browser can hold.
const LONGEST_MS = 2_147_483_647
// The answer that is asked for must be one of after the change.
const AFTER_MS = 1_000

/**
 * Asks for the page again once the fair has changed by itself. How long that is away is reckoned by the database's clock
 * alone, whatever the clock of whoever looks says.
 * @param now and `at` in ISO 8601, both by that clock
 */
export function RefreshAt({ now, at }: { now: string; at: string }) {
  const router = useRouter()
  useEffect(() => {
    const wait = Date.parse(at) - Date.parse(now) + AFTER_MS
    if (wait > LONGEST_MS) return
    const timer = setTimeout(() => router.refresh(), Math.max(wait, AFTER_MS))
    return () => clearTimeout(timer)
  }, [router, now, at])
  return null
}
