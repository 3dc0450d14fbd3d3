/**
 * The form in which names are compared when people search: lower case, without accents (`Jaén` → `jaen`).
 * The database function `provenance_fold` does the same; a test holds the two together.
 */
export function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
}
