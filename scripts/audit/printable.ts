/** What people typed, for a terminal: what would move the cursor, colour or turn round what follows becomes a blank. */
export function printable(text: string): string {
  return text.replace(/\p{C}+/gu, " ")
}
