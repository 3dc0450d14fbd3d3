import type { FairReport } from "../modules/virtual-fairs/report/read-report"

/** A stretch of the fair's time as a chart shows it. */
export type Stretch = { name: string; orders: number; amount: number; visits: number }

/** Lima is five hours behind UTC, all year. */
const HOURS_BEHIND = 5

/** Longer than this a fair is shown by days. */
const MOST_HOURS = 48

/** The fair over time, in Lima's: by hours while there are few, else by days. */
export function timelineOf(hours: FairReport["by_hour"], locale: "es" | "en"): Stretch[] {
  const language = { es: "es-PE", en: "en-GB" }[locale]
  const day = new Intl.DateTimeFormat(language, { timeZone: "America/Lima", day: "numeric", month: "short" })
  const hour = new Intl.DateTimeFormat(language, {
    timeZone: "America/Lima",
    hour: "2-digit",
    hourCycle: "h23",
  })
  const byDays = hours.length > MOST_HOURS
  const stretches = new Map<string, Stretch>()
  for (const { at, orders, amount, visits } of hours) {
    const date = new Date(at)
    const key = byDays ? day.format(date) : at
    const stretch = stretches.get(key) ?? {
      ...{ name: byDays ? key : `${hour.format(date)} h`, orders: 0, amount: 0, visits: 0 },
    }
    stretches.set(key, {
      name: stretch.name,
      orders: stretch.orders + orders,
      amount: stretch.amount + amount,
      visits: stretch.visits + visits,
    })
  }
  return [...stretches.values()]
}

/** How much is sold at which hour of Lima's day, all days together; from the first hour in which something is to the last. */
export function hoursOfDay(hours: FairReport["by_hour"]): { name: string; amount: number }[] {
  const day = Array.from({ length: 24 }, (_, hour) => ({ name: `${hour} h`, amount: 0 }))
  for (const { at, amount } of hours) {
    const hour = day[(new Date(at).getUTCHours() + 24 - HOURS_BEHIND) % 24]
    if (hour) hour.amount += amount
  }
  const sold = day.map(({ amount }) => amount > 0)
  return sold.includes(true) ? day.slice(sold.indexOf(true), sold.lastIndexOf(true) + 1) : []
}
