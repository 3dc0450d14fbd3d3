// What a RUC begins with: natural persons (10, 15, 16, 17) and legal ones (20).
const RUC = /^(10|15|16|17|20)\d{9}$/
const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

/**
 * Whether a text is a Peruvian taxpayer number: eleven digits, the last of which checks the others (SUNAT's module
 * 11). Whether SUNAT has given it to somebody is another matter.
 */
export function isRuc(text: string): boolean {
  if (!RUC.test(text)) return false
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0)
  return (11 - (sum % 11)) % 10 === Number(text[10])
}
