import type { ListingContent } from "./listing-content"

/** What no content may say, however unfinished it is: no form can make it. */
export type ContentProblem = "variant_twice" | "maker_twice" | "photo_twice"

/** The first thing that is there twice, or null. */
export function contentProblem({ variants, makers, photos }: ListingContent): ContentProblem | null {
  if (hasTwice(variants.map(({ key }) => key))) return "variant_twice"
  if (hasTwice(makers.map(({ artisan_id }) => artisan_id))) return "maker_twice"
  if (hasTwice(photos.map(({ photo_id }) => photo_id))) return "photo_twice"
  return null
}

function hasTwice(values: readonly string[]): boolean {
  return new Set(values).size < values.length
}
