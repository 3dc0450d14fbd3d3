/** A whole number from `least` to `most` as somebody typed it; null for anything else. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  const number = /^\d{1,7}$/.test(text.trim()) ? Number(text) : NaN
  return number >= least && number <= most ? number : null
}
