"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"

const EVERY_MS = 3_000

/**
 * Asks for the page again while something runs, as long as somebody looks at it. Browsers without JavaScript are told
 * by the page itself to come back.
 * @param every milliseconds.
 */
export function KeepWatching({ every = EVERY_MS }: { every?: number }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible" && navigator.onLine) router.refresh()
    }, every)
    return () => clearInterval(timer)
  }, [router, every])
  return null
}
