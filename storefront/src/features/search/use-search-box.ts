"use client"

import { useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react"

/** Where the list is a sheet over the whole screen; the same width as in the header's style sheet. */
const NARROW = "(max-width: 47.99rem)"

/** What somebody is doing at the search box. */
export type SearchBox = {
  /** What stands in it, while somebody is at it; null when nobody is, or the list was closed. */
  typed: string | null
  narrow: boolean
  begin: () => void
  /** Closes the list; `leave` lets go of the box as well, and with it of a phone's keyboard. */
  close: (options?: { leave: boolean }) => void
}

/**
 * Listens to the search box, which the server made and which works without this. `onKey` hears every key that is
 * pressed in it, `onSubmit` that its form is sent. The form is marked `data-open` while somebody is at it.
 */
export function useSearchBox(
  input: HTMLInputElement,
  { onKey, onSubmit }: { onKey: (event: KeyboardEvent) => void; onSubmit: () => void }
): SearchBox {
  const [typed, setTyped] = useState<string | null>(null)
  const narrow = useSyncExternalStore(
    watchWidth,
    () => matchMedia(NARROW).matches,
    () => false
  )
  const begin = useCallback(() => setTyped(input.value.trim()), [input])
  const close = useCallback(
    ({ leave = false } = {}) => {
      setTyped(null)
      if (leave) input.blur()
    },
    [input]
  )

  // The latest, without listening anew for each.
  const heard = useRef({ onKey, onSubmit })
  useLayoutEffect(() => {
    heard.current = { onKey, onSubmit }
  })
  useEffect(() => {
    const { form } = input
    if (!form) return
    const listening = new AbortController()
    const { signal } = listening
    input.addEventListener("keydown", (event) => heard.current.onKey(event), { signal })
    for (const event of ["input", "focus", "click"]) input.addEventListener(event, begin, { signal })
    form.addEventListener("submit", () => heard.current.onSubmit(), { signal })
    const away = (to: EventTarget | null) => to instanceof Node && !form.contains(to) && close()
    // A blur that leads nowhere is a keyboard put away: the list stays, to be read.
    form.addEventListener("focusout", ({ relatedTarget }) => away(relatedTarget), { signal })
    document.addEventListener("pointerdown", ({ target }) => away(target), { signal })
    if (document.activeElement === input) begin()
    return () => listening.abort()
  }, [input, begin, close])

  const open = typed !== null
  useLayoutEffect(() => {
    const { form } = input
    form?.toggleAttribute("data-open", open)
    const screen = window.visualViewport
    if (!form || !open || !narrow || !screen) return
    // What a phone's keyboard leaves of the screen.
    const fit = () => form.style.setProperty("--seen", `${screen.height}px`)
    fit()
    screen.addEventListener("resize", fit)
    return () => screen.removeEventListener("resize", fit)
  }, [input, open, narrow])

  return { typed, narrow, begin, close }
}

function watchWidth(changed: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener("change", changed)
  return () => query.removeEventListener("change", changed)
}
