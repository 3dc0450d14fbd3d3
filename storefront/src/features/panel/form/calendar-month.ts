import { todayInLima } from "./calendar-day"

/** Whether a text is a month of the calendar, `2026-11`. */
export function isCalendarMonth(text: string): boolean {
  return /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(text)
}

/** The month that it is in Lima, `2026-11`. */
export function monthInLima(now = new Date()): string {
  return todayInLima(now).slice(0, 7)
}

/** The month so many months later; earlier for a negative number. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number)
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** The last `count` months up to and with `month`, the latest first. */
export function monthsUpTo(month: string, count: number): string[] {
  return Array.from({ length: count }, (_, back) => monthAfter(month, -back))
}

/** The first and the last day of a month, `2026-02-01` and `2026-02-28`. */
export function daysOfMonth(month: string): { first: string; last: string } {
  const [year = 0, number = 1] = month.split("-").map(Number)
  return { first: `${month}-01`, last: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) }
}
