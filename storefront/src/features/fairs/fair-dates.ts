import type { Locale } from "@/i18n/locales"

const LIMA = "America/Lima"
const tag = (locale: Locale) => (locale === "es" ? "es-PE" : "en-GB")
const text = (locale: Locale, options: Intl.DateTimeFormatOptions, at: string) =>
  new Intl.DateTimeFormat(tag(locale), { timeZone: LIMA, ...options }).format(new Date(at))

/** The days of a fair as Lima reckons them: "24 de noviembre – 3 de diciembre de 2026". */
export function fairDays(opens: string, closes: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(tag(locale), {
    timeZone: LIMA,
    day: "numeric",
    month: "long",
    year: "numeric",
  })
  return format.formatRange(new Date(opens), new Date(closes))
}

/** A day with its weekday: "martes, 24 de noviembre". */
export function longDay(at: string, locale: Locale): string {
  return text(locale, { weekday: "long", day: "numeric", month: "long" }, at)
}

/** A moment in Lima: "martes, 24 de noviembre, 10:00 a. m.". */
export function moment(at: string, locale: Locale): string {
  return `${longDay(at, locale)}, ${clockTime(at, locale)}`
}

/** An hour in Lima: "10:00 a. m.". */
export function clockTime(at: string, locale: Locale): string {
  const said = text(locale, { hour: "numeric", minute: "2-digit", hour12: true }, at)
  return said.replace(/\s/g, "\u00a0")
}

/** The calendar day in Lima, to group by: "2026-11-24". */
export function limaDay(at: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: LIMA }).format(new Date(at))
}
