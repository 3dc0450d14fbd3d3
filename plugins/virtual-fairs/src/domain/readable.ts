import { z } from "@medusajs/framework/zod"

/** PostgreSQL holds neither NUL nor half a surrogate pair, and no page shows the other control characters. */
function isReadable(text: string): boolean {
  return !/[^\P{Cc}\t\n\r]|\p{Surrogate}/u.test(text)
}

/** A text of people, without spaces around it; may be empty. */
export const readable = (most: number) =>
  z.string().trim().max(most).refine(isReadable, "no control characters")

/** A text that stands on one line. */
export const oneLine = (most: number) => readable(most).refine((text) => !/[\t\n\r]/.test(text), "one line")

/** The same in both languages; English may be missing. */
export const localized = (text: z.ZodType<string>) => z.object({ es: text, en: text.default("") }).strict()

/** A text in both languages; `en` is empty where nobody translated it. */
export type Localized = { es: string; en: string }

/** In the language of a BCP 47 locale: English for `en` and `en-*` where there is any, else Spanish. */
export function inLocale({ es, en }: Partial<Localized>, locale: string | undefined): string {
  return (locale?.toLowerCase().startsWith("en") && en) || (es ?? "")
}
