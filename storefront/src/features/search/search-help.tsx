"use client"

import { useEffect, useState, type ComponentType } from "react"
import type { HelpProps } from "./suggestion-list"

/**
 * Offers things to go to while somebody types into the search box. What does so is loaded when the box is first
 * touched; until then, and without JavaScript, the box is a form like any other.
 */
export function SearchHelp(props: HelpProps) {
  const { box } = props
  const [List, setList] = useState<ComponentType<HelpProps> | null>(null)
  useEffect(() => {
    const input = document.getElementById(box)
    const load = () =>
      void import("./suggestion-list").then(
        ({ SuggestionList }) => setList(() => SuggestionList),
        // No line: the form works without.
        () => undefined
      )
    input?.addEventListener("focus", load, { once: true })
    if (input !== null && document.activeElement === input) load()
    return () => input?.removeEventListener("focus", load)
  }, [box])
  return List === null ? null : <List {...props} />
}
