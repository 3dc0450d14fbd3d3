import type { Locale } from "@/i18n/locales"

/** A count of things: `1234` → "1 234" in Spanish (with a thin space that does not break), "1,234" in English. */
export function formatCount(count: number, locale: Locale): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, locale === "es" ? "\u202f" : ",")
}
