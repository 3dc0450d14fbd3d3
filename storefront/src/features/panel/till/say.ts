/** A text with its `#` filled in. */
export function say(text: string, value: string | number): string {
  return text.replace("#", String(value))
}

/** The text for one or for many. */
export function sayCount(count: number, one: string, many: string): string {
  return count === 1 ? one : say(many, count)
}
