"use client"

import { useEffect } from "react"

type Look = { fair: string; stand?: string; kind: "visit" | "product_view" }

/**
 * Tells the shop that pages of a fair are looked at: a number goes up, nobody is known. The first look of each kind in
 * this tab counts, which is remembered in the tab and nowhere else.
 */
export function CountLook({ looks }: { looks: Look[] }) {
  const told = JSON.stringify(looks)
  useEffect(() => {
    for (const look of JSON.parse(told) as Look[]) if (isFirst(look)) tell(look)
  }, [told])
  return null
}

function tell(look: Look): void {
  const report = JSON.stringify({ ...look, request_id: crypto.randomUUID?.() })
  const body = new Blob([report], { type: "application/json" })
  if (navigator.sendBeacon?.("/api/fairs/counts", body)) return
  void fetch("/api/fairs/counts", { method: "POST", body, keepalive: true }).catch(() => undefined)
}

function isFirst({ fair, stand, kind }: Look): boolean {
  const key = ["tejido_feria", kind, fair, stand ?? ""].join(":")
  try {
    if (sessionStorage.getItem(key)) return false
    sessionStorage.setItem(key, "1")
  } catch {
    // Nothing may be kept: each look is a first one.
  }
  return true
}
