import type { ListingContent } from "./listing-content"

/** What another like it begins with: everything but the photos, the lot and the count, which are each piece's own. */
export function copiedContent(content: ListingContent): ListingContent {
  return {
    ...content,
    variants: content.variants.map((variant) => ({ ...variant, stock: null })),
    lot_id: null,
    photos: [],
  }
}
