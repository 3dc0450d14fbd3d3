import type { Localized } from "./types"

/** A text in Spanish and English. */
export function localized(es: string, en: string): Localized {
  return { es, en }
}
