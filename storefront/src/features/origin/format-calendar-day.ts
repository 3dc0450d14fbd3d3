import type { Locale } from "@/i18n/locales"

/**
 * A day or month of the calendar as it stands in a document (`2026-11-23`, `2026-11`), in words: "23 de noviembre de
 * 2026". Anything else comes back as it is: a certificate says what it says.
 */
export function formatCalendarDay(text: string, locale: Locale): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text)
  const date = match && new Date(`${match[1]}-${match[2]}-${match[3] ?? "01"}T00:00:00Z`)
  if (!date || Number.isNaN(date.getTime())) return text
  return new Intl.DateTimeFormat(locale === "es" ? "es-PE" : "en-GB", {
    year: "numeric",
    month: "long",
    ...(match[3] ? { day: "numeric" } : {}),
    // A day of the calendar has no time zone: it must not slip into the day before.
    timeZone: "UTC",
  }).format(date)
}
