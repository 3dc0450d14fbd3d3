"use client"

import { useEffect, useState, type ComponentType } from "react"
import type { HelpProps, SuggestionListProps } from "./suggestion-list"

/**
 * Offers things to go to while somebody types into the search box. What does so is loaded when the box is first
 * touched; until then, and without JavaScript, the box is a form like any other.
 */
export function SearchHelp({ box, ...props }: HelpProps & { box: string }) {
  const [input, setInput] = useState<HTMLInputElement | null>(null)
  const [List, setList] = useState<ComponentType<SuggestionListProps> | null>(null)
  useEffect(() => {
    const found = document.getElementById(box)
    if (!(found instanceof HTMLInputElement)) return
    const load = () => {
      stop()
      import("./suggestion-list").then(
        ({ SuggestionList }) => {
          setInput(found)
          setList(() => SuggestionList)
        },
        // No line: the form works without.
        () => undefined
      )
    }
    // The press comes before the focus, by as much as a finger takes to lift.
    const stop = () => {
      found.removeEventListener("pointerdown", load)
      found.removeEventListener("focus", load)
    }
    found.addEventListener("pointerdown", load)
    found.addEventListener("focus", load)
    if (document.activeElement === found) load()
    return stop
  }, [box])
  return List && input ? <List input={input} {...props} /> : null
}
