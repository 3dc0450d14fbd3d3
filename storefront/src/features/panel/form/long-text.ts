import { z } from "zod"

/**
 * A field for a text of several lines: as people typed it, with one kind of line break.
 * @param words `tooLong` and `controls` are what to say of a text over `max` characters, or with signs that no text has.
 */
export function longText(max: number, words: { tooLong: (length: number) => string; controls: string }) {
  return (
    z
      .string()
      // Browsers send line breaks as two characters.
      .transform((text) => text.replace(/\r\n?/g, "\n").trim())
      .superRefine((text, context) => {
        if (text.length > max) context.addIssue({ code: "custom", message: words.tooLong(text.length) })
        if (/[^\P{Cc}\n\t]/u.test(text)) context.addIssue({ code: "custom", message: words.controls })
      })
  )
}
