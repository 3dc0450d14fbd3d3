import type { Locale } from "@/i18n/locales"

/** `2026-11` as people write it: "noviembre de 2026", or short "nov 26". */
export function monthLabel(month: string, locale: Locale, length: "long" | "short" = "long"): string {
  const date = new Date(`${month}-01T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return month
  const tag = locale === "es" ? "es-PE" : "en-GB"
  if (length === "long") {
    return new Intl.DateTimeFormat(tag, { month: "long", year: "numeric", timeZone: "UTC" }).format(date)
  }
  const name = new Intl.DateTimeFormat(tag, { month: "short", timeZone: "UTC" }).format(date)
  return `${name.replace(".", "")} ${month.slice(2, 4)}`
}
