import type { ListingContent } from "./listing-content"

/** What no content may say, however unfinished it is: no form can make it. */
export type ContentProblem = "text_unreadable" | "variant_twice" | "maker_twice" | "photo_twice"

/** The first thing that is there twice, or cannot be kept as text; or null. */
export function contentProblem(content: ListingContent): ContentProblem | null {
  const { variants, makers, photos } = content
  if (!isReadable(content)) return "text_unreadable"
  if (hasTwice(variants.map(({ key }) => key))) return "variant_twice"
  if (hasTwice(makers.map(({ artisan_id }) => artisan_id))) return "maker_twice"
  if (hasTwice(photos.map(({ photo_id }) => photo_id))) return "photo_twice"
  return null
}

/** PostgreSQL holds neither NUL nor half a surrogate pair, and no page shows the other control characters. */
export function isReadable(value: unknown): boolean {
  if (typeof value === "string") return !/[^\P{Cc}\t\n\r]|\p{Surrogate}/u.test(value)
  return typeof value !== "object" || value === null || Object.values(value).every(isReadable)
}

function hasTwice(values: readonly string[]): boolean {
  return new Set(values).size < values.length
}
