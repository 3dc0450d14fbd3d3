import { z } from "@medusajs/framework/zod"
import { oneLine, readable } from "./readable"

/** Where an application is. */
export const APPLICATION_STATES = [
  "draft",
  "submitted",
  "accepted",
  "waitlisted",
  "declined",
  "withdrawn",
] as const
export type ApplicationState = (typeof APPLICATION_STATES)[number]

export const DECISIONS = ["accepted", "waitlisted", "declined"] as const
export type Decision = (typeof DECISIONS)[number]

/** Why a workshop was not taken, as codes that mails and the panel have words for. */
export const DECISION_REASONS = [
  "no_room",
  "technique",
  "presentation",
  "few_pieces",
  "prices",
  "zone",
  "rules",
  "other",
] as const
export type DecisionReason = (typeof DECISION_REASONS)[number]

/** The most that one application or stand has of each. */
export const MOST_OF_STAND = {
  products: 200,
  photos: 12,
  price_centimos: 10_000_000,
  pieces: 100_000,
} as const

const whole = (least: number, most: number) => z.number().int().min(least).max(most)
const id = z.string().regex(/^[\w-]{1,100}$/)

/** What a piece is offered for at the fair: céntimos with IGV; so many at that price, null for all there are. */
export const Offer = {
  fair_price: whole(1, MOST_OF_STAND.price_centimos),
  quota: whole(1, MOST_OF_STAND.pieces).nullable().default(null),
  /** Pieces held back for the fair from its announcement to its opening. */
  kept: whole(0, MOST_OF_STAND.pieces).default(0),
}

export const OfferedListing = z.object({ listing_id: id, ...Offer }).strict()
export type OfferedListing = z.output<typeof OfferedListing>

/** What an application says. Tolerant, for a draft is saved as it is written: `applicationLacks` says what is missing. */
export const ApplicationContent = z.object({
  zone_id: id,
  statement: readable(4000).default(""),
  capacity: whole(1, MOST_OF_STAND.pieces).nullable().default(null),
  /** Of the workshop's photos. */
  photos: z.array(id).max(MOST_OF_STAND.photos).default([]),
  products: z.array(OfferedListing).max(MOST_OF_STAND.products).default([]),
})
export type ApplicationContent = z.output<typeof ApplicationContent>

/** What an application still lacks before it can be sent. */
export function applicationLacks(
  content: Pick<ApplicationContent, "statement" | "capacity" | "products">
): ("statement" | "capacity" | "products")[] {
  return [
    ...(content.statement === "" ? (["statement"] as const) : []),
    ...(content.capacity === null ? (["capacity"] as const) : []),
    ...(content.products.length === 0 ? (["products"] as const) : []),
  ]
}

/** A remark of one line, or none. */
export const Remark = z.preprocess(
  (value) => (value === "" ? null : value),
  oneLine(500).nullable().default(null)
)
