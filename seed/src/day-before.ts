const DAY_MS = 24 * 60 * 60 * 1000

/** The ISO day of Lima that was so many days ago. */
export function dayBefore(days: number, now = Date.now()): string {
  return new Date(now - days * DAY_MS).toLocaleDateString("sv-SE", { timeZone: "America/Lima" })
}
