/** The shop's languages, the default first. The path's first segment is always one of them. */
export const LOCALES = ["es", "en"] as const

export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = "es"

/** True when `value` names one of the shop's languages. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

/** The code the backend's Translation Module knows a shop language by (BCP 47). */
export function backendLocale(locale: Locale): string {
  return locale === "es" ? "es-PE" : "en"
}
