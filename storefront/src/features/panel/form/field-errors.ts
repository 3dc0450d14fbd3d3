import type { z } from "zod"

/** The words for what can be wrong with a field; `max` and `min` are counts of characters. */
export type ErrorWords = {
  required: string
  email: string
  url: string
  pick: string
  invalid: string
  too_long: (max: number) => string
  too_short: (min: number) => string
}

/**
 * What is wrong with each field, in words, the first thing of each. A message that a schema gives itself is shown as
 * it stands, or looked up when it is the key of one of the words.
 */
export function fieldErrors(error: z.ZodError, words: ErrorWords): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? "")
    errors[field] ??= say(issue, words)
  }
  return errors
}

function say(issue: z.core.$ZodIssue, words: ErrorWords): string {
  switch (issue.code) {
    case "too_big":
      return typeof issue.maximum === "number" && issue.origin === "string"
        ? words.too_long(issue.maximum)
        : words.invalid
    case "too_small":
      if (issue.origin === "array") return words.pick
      return Number(issue.minimum) > 1 && issue.origin === "string"
        ? words.too_short(Number(issue.minimum))
        : words.required
    case "invalid_type":
      return words.required
    case "invalid_value":
      return words.pick
    case "invalid_format":
      if (issue.format === "email") return words.email
      return issue.format === "url" ? words.url : words.invalid
    case "custom":
      return known(issue.message, words) ?? issue.message
    default:
      return words.invalid
  }
}

function known(message: string, words: ErrorWords): string | null {
  const word = Object.hasOwn(words, message) ? words[message as keyof ErrorWords] : null
  return typeof word === "string" ? word : null
}
