"use client"

import { usePathname } from "next/navigation"
import { useSyncExternalStore } from "react"

const COOKIE = /(?:^|;\s*)tejido_cart_count=(\d{1,4})(?:;|$)/

/**
 * How many pieces the cart holds, from the one cookie the browser may read, so that pages themselves stay the same
 * for everybody. Shows nothing until there is something.
 */
export function CartCount({ unit }: { unit: string }) {
  usePathname() // going to another page reads the cookie again
  const count = useSyncExternalStore(subscribe, read, () => 0)
  if (count === 0) return null
  return (
    <b
      className="number"
      style={{ background: "var(--qolle)", borderRadius: "1rem", padding: "0 .5rem", fontWeight: 600 }}
    >
      {count} <span className="visually-hidden">{unit}</span>
    </b>
  )
}

function read(): number {
  return Number(COOKIE.exec(document.cookie)?.[1] ?? 0)
}

function subscribe(changed: () => void): () => void {
  const store = "cookieStore" in window ? (window.cookieStore as EventTarget) : null
  store?.addEventListener("change", changed)
  window.addEventListener("focus", changed)
  return () => {
    store?.removeEventListener("change", changed)
    window.removeEventListener("focus", changed)
  }
}
