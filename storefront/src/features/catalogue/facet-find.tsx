"use client"

import { useEffect, useRef, useState, type ChangeEvent } from "react"
import { foldText } from "@/lib/fold-text"
import styles from "./facets.module.css"

/**
 * A field that narrows a long facet's values to those that hold what is typed, accents or not. The values are there
 * without it, behind "more"; it comes once scripts run, so that nobody types into a field that does nothing.
 */
export function FacetFind({ label, none }: { label: string; none: string }) {
  const field = useRef<HTMLLabelElement>(null)
  const [ready, setReady] = useState(false)
  const [nothing, setNothing] = useState(false)
  useEffect(() => setReady(true), [])

  function narrow(event: ChangeEvent<HTMLInputElement>) {
    const asked = foldText(event.target.value.trim())
    const group = field.current?.closest("details")
    const more = group?.querySelector("details")
    if (more) more.open = more.open || asked !== ""
    let left = 0
    for (const value of group?.querySelectorAll("li") ?? []) {
      value.hidden = !foldText(value.textContent ?? "").includes(asked)
      if (!value.hidden) left++
    }
    setNothing(left === 0)
  }

  return (
    <label ref={field} className={styles.find} hidden={!ready}>
      <span className="visually-hidden">{label}</span>
      <input type="search" placeholder={label} autoComplete="off" onChange={narrow} />
      <span role="status" className="small muted">
        {nothing ? none : ""}
      </span>
    </label>
  )
}
