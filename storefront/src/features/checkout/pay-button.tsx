"use client"

import { useEffect, useRef, useState } from "react"
import { Button } from "@/components/button"

/**
 * The button that pays. With JavaScript it says that the payment is under way; that nothing is paid twice is the
 * server's doing and does not depend on it.
 */
export function PayButton({
  label,
  busyLabel,
  className,
}: {
  label: string
  busyLabel: string
  className?: string
}) {
  const text = useRef<HTMLSpanElement>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    const form = text.current?.closest("form")
    const start = () => setBusy(true)
    // Found again with the back button, the page may come out of the browser's memory still busy.
    const shown = () => setBusy(false)
    form?.addEventListener("submit", start)
    window.addEventListener("pageshow", shown)
    return () => {
      form?.removeEventListener("submit", start)
      window.removeEventListener("pageshow", shown)
    }
  }, [])
  return (
    <Button className={className} aria-disabled={busy || undefined}>
      <span ref={text} aria-live="polite">
        {busy ? busyLabel : label}
      </span>
    </Button>
  )
}
