import type { Locale } from "@/i18n/locales"

/** A part of a whole in percent: "8 %", "8%"; a trace is "< 1 %", and of nothing there is no part. */
export function formatShare(part: number, whole: number, locale: Locale): string {
  if (whole <= 0) return "–"
  const percent = (100 * part) / whole
  const text =
    percent > 0 && percent < 1 ? "< 1" : percent > 99 && percent < 100 ? "> 99" : percent.toFixed(0)
  return locale === "es" ? `${text}\u00a0%` : `${text}%`
}
