"use client"

import { useEffect, useState } from "react"
import type { Locale } from "@/i18n/locales"
import type { Suggestion } from "./suggestion"

/** A word goes by before it is asked for. */
const PAUSE_MS = 120
const SHORTEST = 2

type Found = { typed: string; suggestions: Suggestion[] }

/**
 * What is offered for these words. An answer that comes after more was typed is not looked at; while the next one is on
 * its way the one before stays, and where none can be had there is none.
 */
export function useSuggestions(typed: string, locale: Locale): Suggestion[] {
  const [found, setFound] = useState<Found>({ typed: "", suggestions: [] })
  useEffect(() => {
    if (typed.length < SHORTEST) return
    const asked = new AbortController()
    const timer = setTimeout(() => {
      void ask(typed, locale, asked.signal).then((suggestions) => {
        if (!asked.signal.aborted) setFound({ typed, suggestions })
      })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [typed, locale])
  if (typed.length < SHORTEST) return []
  // Of what was typed before only what may still be right: the same beginning.
  return typed.startsWith(found.typed) || found.typed.startsWith(typed) ? found.suggestions : []
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
