import { z } from "zod"

/** Whether a text is a day of the calendar, `2026-11-23`. */
export function isCalendarDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  // `2026-02-30` parses in some engines as the 2nd of March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** The day that it is in Lima, `2026-11-23`. */
export function todayInLima(now = new Date()): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "America/Lima" }).format(now)
}

/** How many days from one calendar day to another; negative when `to` is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/**
 * A field with a day. Empty counts as missing; with `notAfterToday` a day to come is refused in its words: what is
 * recorded has happened.
 */
export function dayField(words: { notAfterToday?: string } = {}) {
  return z
    .string()
    .trim()
    .min(1)
    .refine(isCalendarDay, "invalid")
    .refine(
      (day) => words.notAfterToday === undefined || day === "" || day <= todayInLima(),
      words.notAfterToday ?? "invalid"
    )
}
