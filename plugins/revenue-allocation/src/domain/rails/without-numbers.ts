/** Somebody's words about a payment, without what could be the number of an account or a document: six digits or more. */
export function withoutNumbers(text: string): string {
  return text.replace(/\d(?:[\s.-]?\d){5,}/g, "…")
}
