import { z } from "zod"

/** A field for a line of text that may be left blank: then null. */
export function optionalLine(longest: number) {
  return z
    .string()
    .trim()
    .max(longest)
    .transform((text) => (text === "" ? null : text))
}
