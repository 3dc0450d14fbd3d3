/** Where a listing is on its way to the shop; the API's words. */
export const LISTING_STATES = ["draft", "submitted", "changes_requested", "published", "withdrawn"] as const

/** Where the edits of a published listing are, while the shop goes on showing what was published. */
export const EDIT_STATES = ["draft", "submitted", "changes_requested"] as const

/** Why a listing was taken out of the shop. */
export const WITHDRAWN_KINDS = ["defect", "sanction", "duplicate", "not_made", "other"] as const

/** What a listing can lack before it is sent, in the order of its form. */
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
