"use client"

import { createContext, type ReactNode, useContext } from "react"
import type { Locale } from "@/i18n/locales"

/** The few texts that the browser needs by itself, when no server can be asked. */
export type PanelWords = {
  staffId: string | null
  locale: Locale
  sending: string
  problem: string
  problems: string
  offline: string
  lost: string
  stale: string
  reload: string
  tooLarge: string
  recovered: string
  discard: string
  codeTitle: string
  codeText: string
  codeLabel: string
  error: { title: string; text: string; retry: string; home: string }
}

const Words = createContext<PanelWords | null>(null)

export function PanelWordsProvider({ words, children }: { words: PanelWords; children: ReactNode }) {
  return <Words.Provider value={words}>{children}</Words.Provider>
}

/** The panel's texts for the browser. */
export function usePanelWords(): PanelWords {
  const words = useContext(Words)
  if (!words) throw new Error("A part of the panel was rendered outside its layout")
  return words
}
