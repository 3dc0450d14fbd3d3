/** The day of Lima in which a moment lies, `2026-11-23`: 2026-11-24T04:59:59Z is still the 23rd. */
export function limaDayOf(moment: Date): string {
  return new Date(moment.getTime() - 5 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
