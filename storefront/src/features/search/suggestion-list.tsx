"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import { MarkedText } from "@/components/marked-text"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import { forgetSearches, recentSearches, rememberSearch } from "./recent-searches"
import { SUGGESTION_KINDS, type Suggestion, type SuggestionKind } from "./suggestion"
import styles from "./suggestion-list.module.css"
import { useSuggestions } from "./use-suggestions"

export type HelpProps = {
  /** The id of the box. */
  box: string
  locale: Locale
  labels: Record<SuggestionKind, string> & {
    /** Name of the whole list. */
    list: string
    /** "{count}" in it is replaced. */
    found: string
    none: string
    forget: string
    soldOut: string
  }
}

const LIST = "search-suggestions"

/**
 * A combobox with a list of groups, by the WAI-ARIA Authoring Practices ("Combobox", list autocomplete with manual
 * selection): the focus stays in the box, arrows move through the list, Enter goes there, Escape closes it. The box is
 * the form's own, made by the server; this gives it its role and listens to it.
 */
export function SuggestionList({ box, locale, labels }: HelpProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(-1)
  const [recent, setRecent] = useState<string[]>([])
  const found = useSuggestions(typed ?? "", locale)
  const panel = useRef<HTMLDivElement>(null)
  const shown = typed === null ? [] : typed === "" ? recent.map((words) => searched(words, locale)) : found
  const open = shown.length > 0
  const options = SUGGESTION_KINDS.flatMap((kind) => shown.filter((each) => each.kind === kind))
  const current = options[active] === undefined ? -1 : active

  const begin = useCallback((input: HTMLInputElement) => {
    setRecent(recentSearches())
    setActive(-1)
    setTyped(input.value.trim())
  }, [])

  const onKey = useRef<(event: KeyboardEvent) => void>(() => undefined)
  useEffect(() => {
    onKey.current = (event) => {
      const input = event.currentTarget as HTMLInputElement
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault()
        if (!open) return begin(input)
        const step = event.key === "ArrowDown" ? 1 : -1
        // The box itself is one of the places: from the last one back to what was typed.
        setActive(((current + 1 + step + options.length + 1) % (options.length + 1)) - 1)
      } else if (event.key === "Escape" && open) {
        event.preventDefault()
        setTyped(null)
      } else if (event.key === "Enter") {
        if (current >= 0) {
          event.preventDefault()
          panel.current?.querySelector<HTMLElement>(`#${LIST}-${current}`)?.click()
        } else {
          rememberSearch(input.value)
          setTyped(null)
        }
      } else if (event.key === "Tab") setTyped(null)
    }
  })

  useEffect(() => {
    const input = document.getElementById(box)
    if (!(input instanceof HTMLInputElement)) return
    const key = (event: KeyboardEvent) => onKey.current(event)
    const type = () => begin(input)
    const away = (event: Event) => {
      const to = event.target
      if (to instanceof Node && to !== input && !panel.current?.contains(to)) setTyped(null)
    }
    const submit = () => rememberSearch(input.value)
    input.addEventListener("keydown", key)
    input.addEventListener("input", type)
    input.addEventListener("focus", type)
    input.addEventListener("click", type)
    input.form?.addEventListener("submit", submit)
    document.addEventListener("pointerdown", away)
    if (document.activeElement === input) begin(input)
    return () => {
      input.removeEventListener("keydown", key)
      input.removeEventListener("input", type)
      input.removeEventListener("focus", type)
      input.removeEventListener("click", type)
      input.form?.removeEventListener("submit", submit)
      document.removeEventListener("pointerdown", away)
    }
  }, [box, begin])

  useEffect(() => {
    const input = document.getElementById(box)
    if (input === null) return
    input.setAttribute("role", "combobox")
    input.setAttribute("aria-autocomplete", "list")
    input.setAttribute("aria-expanded", String(open))
    if (open) input.setAttribute("aria-controls", LIST)
    else input.removeAttribute("aria-controls")
    if (open && current >= 0) {
      input.setAttribute("aria-activedescendant", `${LIST}-${current}`)
      panel.current?.querySelector(`#${LIST}-${current}`)?.scrollIntoView({ block: "nearest" })
    } else input.removeAttribute("aria-activedescendant")
  }, [box, open, current])

  return (
    <div ref={panel}>
      <p role="status" className="visually-hidden">
        {typed ? (open ? labels.found.replace("{count}", String(options.length)) : labels.none) : ""}
      </p>
      {open ? (
        <div className={styles.panel}>
          <div id={LIST} role="listbox" aria-label={labels.list}>
            {SUGGESTION_KINDS.filter((kind) => shown.some((each) => each.kind === kind)).map((kind) => (
              <div key={kind} role="group" aria-labelledby={`${LIST}-of-${kind}`} className={styles.group}>
                <p id={`${LIST}-of-${kind}`} className={styles.kind}>
                  {labels[kind]}
                </p>
                {shown
                  .filter((each) => each.kind === kind)
                  .map((suggestion) => {
                    const at = options.indexOf(suggestion)
                    return (
                      <Option
                        key={suggestion.href}
                        id={`${LIST}-${at}`}
                        suggestion={suggestion}
                        active={at === current}
                        soldOut={labels.soldOut}
                      />
                    )
                  })}
              </div>
            ))}
          </div>
          {typed === "" ? (
            <button
              type="button"
              className={styles.forget}
              onClick={() => {
                forgetSearches()
                setRecent([])
              }}
            >
              {labels.forget}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}

type OptionProps = { id: string; suggestion: Suggestion; active: boolean; soldOut: string }

/** A link, so that it opens in another tab too; the keyboard reaches it through the box. */
function Option({ id, suggestion, active, soldOut }: OptionProps) {
  const { kind, href, parts, count, price, picture, inStock } = suggestion
  return (
    <a
      id={id}
      role="option"
      aria-selected={active}
      href={href}
      tabIndex={-1}
      className={styles.option}
      onClick={() => {
        if (kind === "words") rememberSearch(parts.map(({ text }) => text).join(""))
      }}
    >
      {kind === "product" ? (
        <span className={styles.picture}>
          {picture ? <img src={picture} alt="" width={48} height={48} /> : null}
        </span>
      ) : null}
      <span className={styles.words}>
        <MarkedText parts={parts} />
      </span>
      {price === undefined ? null : (
        <span className={`number ${styles.price}`}>{inStock === false ? soldOut : price}</span>
      )}
      {count === undefined ? null : <span className={`number ${styles.count}`}>{count}</span>}
    </a>
  )
}

function searched(words: string, locale: Locale): Suggestion {
  const href = `${shopPath(locale, "buscar")}?${new URLSearchParams({ q: words })}`
  return { kind: "recent", href, parts: [{ text: words, hit: false }] }
}
