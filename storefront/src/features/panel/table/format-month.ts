import type { Locale } from "@/i18n/locales"

/** A month (`2026-11`) in words: "noviembre de 2026", "November 2026". */
export function formatMonth(month: string, locale: Locale): string {
  // The middle of the month at noon in Lima, so that no zone moves it to a neighbour.
  return new Intl.DateTimeFormat(locale === "es" ? "es-PE" : "en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "America/Lima",
  }).format(new Date(`${month}-15T12:00:00-05:00`))
}

/** The same for the beginning of a sentence or a heading. */
export function monthTitle(month: string, locale: Locale): string {
  const text = formatMonth(month, locale)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
