/**
 * Working days of Peru, in which terms of the administration are counted: not Saturdays, Sundays and national holidays
 * (TUO de la Ley 27444, art. 145). Days that a decree adds between a holiday and a weekend, and those of one region,
 * count as worked: a date is never later than the law has it.
 *
 * Days are texts, `2026-11-23`, and belong to no time zone.
 */

type Holiday = { month: number; day: number; name: string; from: number }

/** D.Leg. 713 art. 6, and the years from which its amendments apply. */
const FIXED: readonly Holiday[] = [
  { month: 1, day: 1, name: "Año Nuevo", from: 1992 },
  { month: 5, day: 1, name: "Día del Trabajo", from: 1992 },
  // Ley 31788, of 15 June 2023: a week too late for that year.
  { month: 6, day: 7, name: "Batalla de Arica y Día de la Bandera", from: 2024 },
  { month: 6, day: 29, name: "San Pedro y San Pablo", from: 1992 },
  // Ley 31822, of July 2023.
  { month: 7, day: 23, name: "Día de la Fuerza Aérea del Perú", from: 2023 },
  { month: 7, day: 28, name: "Fiestas Patrias", from: 1992 },
  { month: 7, day: 29, name: "Fiestas Patrias", from: 1992 },
  // Ley 31530, of July 2022.
  { month: 8, day: 6, name: "Batalla de Junín", from: 2022 },
  { month: 8, day: 30, name: "Santa Rosa de Lima", from: 1992 },
  { month: 10, day: 8, name: "Combate de Angamos", from: 1992 },
  { month: 11, day: 1, name: "Todos los Santos", from: 1992 },
  { month: 12, day: 8, name: "Inmaculada Concepción", from: 1992 },
  // Ley 31381, of 31 December 2021.
  { month: 12, day: 9, name: "Batalla de Ayacucho", from: 2022 },
  { month: 12, day: 25, name: "Navidad del Señor", from: 1992 },
]

const DAY_MS = 24 * 60 * 60 * 1000
const known = new Map<number, ReadonlyMap<string, string>>()

/** The national holidays of a year, by day, with their names in Spanish. */
export function holidaysOf(year: number): ReadonlyMap<string, string> {
  let days = known.get(year)
  if (!days) {
    const easter = easterSunday(year)
    days = new Map([
      ...FIXED.filter(({ from }) => year >= from).map(({ month, day, name }): [string, string] => [
        textOf(Date.UTC(year, month - 1, day)),
        name,
      ]),
      [textOf(easter - 3 * DAY_MS), "Jueves Santo"],
      [textOf(easter - 2 * DAY_MS), "Viernes Santo"],
    ])
    known.set(year, days)
  }
  return days
}

/** Whether people work in Peru's offices on this day. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(momentOf(day)).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidaysOf(Number(day.slice(0, 4))).has(day)
}

/**
 * The day on which a term of so many working days ends. The first is the next working day after `day`.
 * @param count a whole number, 0 or more; 0 is the day itself
 * @throws RangeError for what is no day, or no such number
 */
export function addWorkingDays(day: string, count: number): string {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is not a number of working days`)
  let moment = momentOf(day)
  for (let left = count; left > 0;) {
    moment += DAY_MS
    if (isWorkingDay(textOf(moment))) left--
  }
  return textOf(moment)
}

/** How many working days come after `from` until `to`, which is one of them; negative when `to` is before. */
export function workingDaysBetween(from: string, to: string): number {
  if (to < from) return 0 - workingDaysBetween(to, from)
  let count = 0
  for (let moment = momentOf(from) + DAY_MS; moment <= momentOf(to); moment += DAY_MS) {
    if (isWorkingDay(textOf(moment))) count++
  }
  return count
}

/** Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, ch. 8), as a moment in UTC. */
function easterSunday(year: number): number {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const n = Math.floor((h + l - 7 * m + 90) / 25)
  return Date.UTC(year, n - 1, (h + l - 7 * m + 33 * n + 19) % 32)
}

function momentOf(day: string): number {
  const moment = Date.parse(`${day}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(moment) || textOf(moment) !== day) {
    throw new RangeError(`${day} is not a day`)
  }
  return moment
}

function textOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}
