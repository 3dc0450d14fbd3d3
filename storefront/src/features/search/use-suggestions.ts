"use client"

import { useEffect, useState } from "react"
import type { Locale } from "@/i18n/locales"
import type { Suggestion } from "./suggestion"

/** A word goes by before it is asked for. */
const PAUSE_MS = 120
const SHORTEST = 2

type Found = { typed: string | null; suggestions: Suggestion[] }

/**
 * What is offered for these words; for none at all, where one may begin. Null asks for nothing. An answer that comes
 * after more was typed is not looked at; while the next one is on its way the one before stays, and where none can be
 * had there is none. `answered` says whether it is about these very words.
 */
export function useSuggestions(
  typed: string | null,
  locale: Locale
): { suggestions: Suggestion[]; answered: boolean } {
  const [found, setFound] = useState<Found>({ typed: null, suggestions: [] })
  const asks = typed !== null && (typed === "" || typed.length >= SHORTEST)
  useEffect(() => {
    if (!asks) return
    const asked = new AbortController()
    const timer = setTimeout(
      () => {
        void ask(typed, locale, asked.signal).then((suggestions) => {
          if (!asked.signal.aborted) setFound({ typed, suggestions })
        })
      },
      typed === "" ? 0 : PAUSE_MS
    )
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [asks, typed, locale])
  if (!asks || found.typed === null) return { suggestions: [], answered: false }
  // Of what was typed before only what may still be right: the same beginning.
  const related =
    found.typed === typed ||
    (found.typed !== "" && typed !== "" && (typed.startsWith(found.typed) || found.typed.startsWith(typed)))
  return { suggestions: related ? found.suggestions : [], answered: found.typed === typed }
}

async function ask(typed: string, locale: Locale, signal: AbortSignal): Promise<Suggestion[]> {
  try {
    const answer = await fetch(`/api/suggestions?${new URLSearchParams({ q: typed, locale })}`, { signal })
    if (!answer.ok) return []
    return ((await answer.json()) as { suggestions: Suggestion[] }).suggestions
  } catch {
    return []
  }
}
