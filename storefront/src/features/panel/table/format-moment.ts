import type { Locale } from "@/i18n/locales"

const ZONE = "America/Lima"

/** A moment as clocks in Lima show it, e.g. "23 nov. 2026, 14:05". */
export function formatMoment(iso: string, locale: Locale): string {
  const date = new Date(iso)
  return `${day(date, locale)}, ${new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: ZONE,
  }).format(date)}`
}

/** A day of the calendar (`2026-11-23`) in words, e.g. "23 nov. 2026". */
export function formatCalendarDay(text: string, locale: Locale): string {
  // Noon in Lima, so that no zone moves it to a neighbour.
  return day(new Date(`${text}T12:00:00-05:00`), locale)
}

function day(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === "es" ? "es-PE" : "en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: ZONE,
  }).format(date)
}
