"use client"

import { useEffect, useRef, useState } from "react"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import { forgetSearches, recentSearches, rememberSearch } from "./recent-searches"
import { SUGGESTION_KINDS, type Suggestion, type SuggestionKind } from "./suggestion"
import styles from "./suggestion-list.module.css"
import { SuggestionOption } from "./suggestion-option"
import { useSearchBox } from "./use-search-box"
import { useSuggestions } from "./use-suggestions"

export type HelpProps = {
  locale: Locale
  labels: Record<SuggestionKind, string> & {
    /** Name of the whole list. */
    list: string
    /** "{count}" in it is replaced. */
    found: string
    none: string
    forget: string
    close: string
    soldOut: string
  }
}

export type SuggestionListProps = HelpProps & { input: HTMLInputElement }

const LIST = "search-suggestions"
const optionId = (index: number) => `${LIST}-${index}`

/**
 * A combobox with a list of groups, by the WAI-ARIA Authoring Practices ("Combobox", list autocomplete with manual
 * selection): the focus stays in the box, arrows move through the list, Enter goes there, Escape closes it. The box is
 * the form's own, made by the server; this gives it its role and listens to it. On a phone form and list fill the
 * screen, with a button to leave.
 */
export function SuggestionList({ input, locale, labels }: SuggestionListProps) {
  const [active, setActive] = useState(-1)
  const list = useRef<HTMLDivElement>(null)
  const { typed, narrow, begin, close } = useSearchBox(input, { onKey, onSubmit })
  // Where nothing was typed a sheet would be bare: there it offers where one may begin.
  const { suggestions, answered } = useSuggestions(typed === "" && !narrow ? null : typed, locale)
  const [recent, setRecent] = useState<Suggestion[]>([])
  const shown = typed === null ? [] : typed === "" ? [...recent, ...suggestions] : suggestions
  const groups = SUGGESTION_KINDS.map((kind) => ({
    kind,
    members: shown.filter((each) => each.kind === kind),
  })).filter(({ members }) => members.length > 0)
  const options = groups.flatMap(({ members }) => members)
  const open = options.length > 0
  const current = active < options.length ? active : -1

  function onKey(event: KeyboardEvent) {
    const to = destination(event.key, current, options.length)
    if (to !== null) {
      event.preventDefault()
      if (open) setActive(to)
      else begin()
    } else if (event.key === "Escape" && typed !== null && (open || narrow)) {
      event.preventDefault()
      close()
    } else if (event.key === "Enter" && current >= 0) {
      event.preventDefault()
      list.current?.querySelector<HTMLElement>(`#${optionId(current)}`)?.click()
    }
  }

  function onSubmit() {
    rememberSearch(input.value)
    close()
  }

  useEffect(() => {
    setActive(-1)
    if (typed === "") setRecent(recentSearches().map((words) => searched(words, locale)))
  }, [typed, locale])

  useEffect(() => {
    input.setAttribute("role", "combobox")
    input.setAttribute("aria-autocomplete", "list")
    input.setAttribute("aria-expanded", String(open))
    if (open) input.setAttribute("aria-controls", LIST)
    else input.removeAttribute("aria-controls")
    if (open && current >= 0) {
      input.setAttribute("aria-activedescendant", optionId(current))
      list.current?.querySelector(`#${optionId(current)}`)?.scrollIntoView({ block: "nearest" })
    } else input.removeAttribute("aria-activedescendant")
  }, [input, open, current])

  function choose({ kind, parts }: Suggestion) {
    if (kind === "words" || kind === "recent") rememberSearch(parts.map(({ text }) => text).join(""))
    close({ leave: true })
  }

  const none = typed !== null && typed !== "" && answered && !open
  return (
    <>
      {typed !== null && narrow ? (
        <button type="button" className={styles.close} onClick={() => close({ leave: true })}>
          {labels.close}
        </button>
      ) : null}
      <p role="status" className="visually-hidden">
        {none
          ? labels.none
          : typed && answered
            ? labels.found.replace("{count}", String(options.length))
            : ""}
      </p>
      {open || (none && narrow) ? (
        <div ref={list} className={styles.panel}>
          {none ? <p className={styles.kind}>{labels.none}</p> : null}
          {open ? (
            <div id={LIST} role="listbox" aria-label={labels.list} className={styles.list}>
              {groups.map(({ kind, members }) => (
                <div key={kind} role="group" aria-labelledby={`${LIST}-of-${kind}`} className={styles.group}>
                  <p id={`${LIST}-of-${kind}`} className={styles.kind}>
                    {labels[kind]}
                  </p>
                  {members.map((suggestion) => {
                    const at = options.indexOf(suggestion)
                    return (
                      <SuggestionOption
                        key={suggestion.href}
                        id={optionId(at)}
                        suggestion={suggestion}
                        active={at === current}
                        soldOut={labels.soldOut}
                        onChoose={() => choose(suggestion)}
                      />
                    )
                  })}
                </div>
              ))}
            </div>
          ) : null}
          {typed === "" && recent.length > 0 ? (
            <button
              type="button"
              className={styles.forget}
              onClick={() => {
                forgetSearches()
                setRecent([])
                input.focus()
              }}
            >
              {labels.forget}
            </button>
          ) : null}
        </div>
      ) : null}
    </>
  )
}

/**
 * The option that a key leads to from `current`, of `count`; -1 is the box itself, which is one of the places: from the
 * last option back to what was typed. Null for a key that the box keeps, as Home and End while nothing is chosen.
 */
function destination(key: string, current: number, count: number): number | null {
  const around = (step: number) => ((current + 1 + step + count + 1) % (count + 1)) - 1
  if (key === "ArrowDown") return around(1)
  if (key === "ArrowUp") return around(-1)
  if (current < 0) return null
  return key === "Home" ? 0 : key === "End" ? count - 1 : null
}

function searched(words: string, locale: Locale): Suggestion {
  const href = `${shopPath(locale, "buscar")}?${new URLSearchParams({ q: words })}`
  return { kind: "recent", href, parts: [{ text: words, hit: false }] }
}
