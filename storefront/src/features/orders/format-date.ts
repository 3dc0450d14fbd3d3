import type { Locale } from "@/i18n/locales"

/** A day as people in Peru reckon it (America/Lima), e.g. "23 de noviembre de 2026". */
export function formatDay(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === "es" ? "es-PE" : "en-GB", {
    dateStyle: "long",
    timeZone: "America/Lima",
  }).format(date)
}
