import type { ListingContent } from "./listing-content"

/** What a listing needs before it can be published (rule S3, and what a buyer or the ledger cannot do without). */
export const MISSING = [
  "workshop",
  "title",
  "description",
  "technique",
  "materials",
  "price",
  "weight",
  "stock",
  "variants",
  "makers",
  "agreed_pay",
  "photo",
  "photo_alt",
  "photo_pending",
] as const
export type Missing = (typeof MISSING)[number]

/** What must be known beside the content itself. */
export type ContentFacts = {
  /** Mode of the workshop, null where none was chosen. */
  workshop_mode: string | null
  /** Ids of the listing's photos that are ready to be shown. */
  ready_photos: ReadonlySet<string>
}

/**
 * What is still missing, in the order of the form; empty when the listing can be submitted. The database refuses to
 * publish without the part of it that S3 names, whoever asks.
 */
export function missingOf(content: ListingContent, { workshop_mode, ready_photos }: ContentFacts): Missing[] {
  const shares = content.makers.reduce((sum, { share_bp }) => sum + share_bp, 0)
  const values = content.variants.map(({ value }) => value.toLowerCase())
  const tests: Record<Missing, boolean> = {
    workshop: workshop_mode === null,
    title: content.title.es === "",
    description: content.description.es === "",
    technique: content.technique.es === "",
    materials: content.materials.length === 0,
    price: content.price === null,
    weight: content.weight_g === null,
    stock:
      content.variants.some(({ stock }) => stock === null) ||
      (content.one_of_a_kind && content.variants.some(({ stock }) => (stock ?? 0) > 1)),
    variants:
      // Of what comes in several ways there is more than one.
      (content.one_of_a_kind && content.variants.length > 1) ||
      (content.option === null
        ? content.variants.length !== 1
        : content.option.es === "" || values.includes("") || new Set(values).size !== values.length),
    makers: content.makers.length === 0 || shares !== 10_000,
    agreed_pay: workshop_mode === "company" && content.agreed_pay === null,
    photo: content.photos.length === 0,
    photo_alt: content.photos.some(({ alt }) => alt.es === ""),
    photo_pending: content.photos.some(({ photo_id }) => !ready_photos.has(photo_id)),
  }
  return MISSING.filter((each) => tests[each])
}
