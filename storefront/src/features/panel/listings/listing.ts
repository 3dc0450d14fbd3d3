import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { listingContentSchema } from "./listing-content"
import { EDIT_STATES, LISTING_STATES } from "./listing-states"

const place = z.object({ id: z.string(), code: z.string(), name: z.string() })
const workshop = z.object({ id: z.string(), name: z.string(), craft_line: z.string(), mode: z.string() })

const row = {
  id: z.string(),
  code: z.string(),
  state: z.enum(LISTING_STATES),
  edit_state: z.enum(EDIT_STATES).nullable(),
  version: z.number(),
  title: z.string(),
  price: z.number().nullable(),
  stock: z.number().nullable(),
  variants: z.number(),
  workshop: workshop.nullable(),
  establishment: place,
  cover: z.object({ url: z.string(), thumbhash: z.string().nullable() }).nullable(),
  missing: z.array(z.string()),
  product_id: z.string().nullable(),
  product_handle: z.string().nullable(),
  behind: z.boolean(),
  apply_error: z.string().nullable(),
  submitted_at: z.string().nullable(),
  published_at: z.string().nullable(),
  withdrawn_at: z.string().nullable(),
  withdrawn_kind: z.string().nullable(),
  updated_at: z.string(),
  created_at: z.string(),
}

/** A row of `/staff/listings`. Money in céntimos; `stock` is what can be bought now, null before publication. */
export const listingRowSchema = z.object(row)
export type ListingRow = z.infer<typeof listingRowSchema>

/** A photo of a listing and how far it is on its way to the shop. */
export const listingPhotoSchema = z.object({
  id: z.string(),
  state: z.enum(["waiting", "ready", "failed"]),
  failure: z.string().nullable(),
  filename: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  preview: z.string().nullable(),
})

const request = z.object({
  reasons: z.array(z.string()),
  note: z.string().nullable(),
  by: z.string().nullable(),
  at: z.string(),
})

/** One listing, as `/staff/listings/:id` tells. `content` is what is being written, `published` what the shop shows. */
export const listingSchema = z.object({
  ...row,
  content: listingContentSchema,
  published: listingContentSchema.nullable(),
  photos: z.array(listingPhotoSchema),
  can: z.object({
    save: z.boolean(),
    submit: z.boolean(),
    take_back: z.boolean(),
    approve: z.boolean(),
    request_changes: z.boolean(),
    withdraw: z.boolean(),
  }),
  withdrawn_reason: z.string().nullable(),
  last_request: request.nullable(),
})
export type Listing = z.infer<typeof listingSchema>

/** What was said and done in the review of a listing. */
export const reviewEventSchema = z.object({
  kind: z.string(),
  of_edit: z.boolean(),
  by: z.string().nullable(),
  at: z.string(),
  note: z.string().nullable(),
  reasons: z.array(z.string()),
})
export type ReviewEvent = z.infer<typeof reviewEventSchema>

/** The API's path of one listing. */
export function listingPath(id: string): string {
  return `/staff/listings/${encodeURIComponent(id)}`
}

/** The listing of a page, or "not found". Asked for once in a request. */
export const loadListing = cache(async (id: string): Promise<Listing> => {
  const answer = await orNotFound(
    staffFetch(listingPath(id), { schema: z.object({ listing: listingSchema }) })
  )
  return answer?.listing ?? notFound()
})

/** The conversation of a listing's review, the first word first. */
export async function loadReviewEvents(id: string): Promise<ReviewEvent[]> {
  const { events } = await staffFetch(`${listingPath(id)}/review`, {
    schema: z.object({ events: z.array(reviewEventSchema) }),
  })
  return events
}
