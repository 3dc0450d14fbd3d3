"use client"

import { useEffect, useRef } from "react"

/** Inside a form: lets it be sent once from this page, so that an impatient second tap on a slow line adds nothing. */
export function SubmitOnce() {
  const here = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = here.current?.closest("form")
    let sent = false
    const send = (event: Event) => {
      if (sent) event.preventDefault()
      sent = true
    }
    // Found again with the back button, the page may come out of the browser's memory.
    const shown = () => {
      sent = false
    }
    form?.addEventListener("submit", send)
    window.addEventListener("pageshow", shown)
    return () => {
      form?.removeEventListener("submit", send)
      window.removeEventListener("pageshow", shown)
    }
  }, [])
  return <span ref={here} hidden />
}
