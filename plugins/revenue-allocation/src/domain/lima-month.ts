/**
 * A calendar month of America/Lima, `2026-11`: what the law divides income by. Sorts as text. Make one with
 * {@link limaMonth} or {@link parseMonth}.
 */
export type LimaMonth = string & { readonly __unit: "lima-month" }

/** Peru has kept five hours behind UTC, without summer time, since 1994. No sale here is older. */
const OFFSET = "-05:00"
const BEHIND_MS = 5 * 60 * 60 * 1000

/** The month in Lima at a moment: 2026-12-01T04:59:59.999Z is still November. */
export function limaMonth(moment: Date): LimaMonth {
  return new Date(moment.getTime() - BEHIND_MS).toISOString().slice(0, 7) as LimaMonth
}

/** Takes `YYYY-MM`. Throws a `RangeError` for anything else, also for a thirteenth month. */
export function parseMonth(text: string): LimaMonth {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new RangeError(`not a month (YYYY-MM): ${text}`)
  return text as LimaMonth
}

/** The first instant of the month. */
export function startOf(month: LimaMonth): Date {
  return new Date(`${month}-01T00:00:00.000${OFFSET}`)
}

/** The last millisecond of the month. */
export function endOf(month: LimaMonth): Date {
  return new Date(startOf(monthsFrom(month, 1)).getTime() - 1)
}

/** The month so many after this one; before it, when `months` is negative. */
export function monthsFrom(month: LimaMonth, months: number): LimaMonth {
  const [year, ofYear] = month.split("-").map(Number) as [number, number]
  return new Date(Date.UTC(year, ofYear - 1 + months)).toISOString().slice(0, 7) as LimaMonth
}
