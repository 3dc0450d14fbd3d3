import en from "../../../messages/en/panel-reconciliation.json"
import es from "../../../messages/es/panel-reconciliation.json"
import type { Locale } from "../../../i18n/locales"

const ADVICE: Record<Locale, Record<string, string>> = { es: es.line.causes, en: en.line.causes }

/** What somebody can do about a likely cause; null for none, and for one that the panel does not know yet. */
export function causeAdvice(cause: string | null, locale: Locale): string | null {
  if (cause === null || cause === "title" || !Object.hasOwn(ADVICE[locale], cause)) return null
  return ADVICE[locale][cause] ?? null
}
