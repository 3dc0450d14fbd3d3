import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { listingPhotoSchema, listingRowSchema, reviewEventSchema } from "../listings/listing"
import { listingContentSchema } from "../listings/listing-content"

const waiting = {
  /** `edit`: of what the shop already shows. */
  kind: z.enum(["new", "edit"]),
  waiting_days: z.number(),
  submitted_by_name: z.string().nullable(),
  note: z.string().nullable(),
}

/** A row of `/staff/reviews`. */
export const reviewRowSchema = listingRowSchema.extend(waiting)
export type ReviewRow = z.infer<typeof reviewRowSchema>

/** One listing as a curator reads it: what changed since the shop showed it, what is like it, what machines noticed. */
const reviewSchema = reviewRowSchema.extend({
  content: listingContentSchema,
  published: listingContentSchema.nullable(),
  photos: z.array(listingPhotoSchema),
  changes: z.array(z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })),
  photos_changed: z.boolean(),
  similar: z.object({
    count: z.number(),
    p25: z.number().nullable(),
    median: z.number().nullable(),
    p75: z.number().nullable(),
    nearest: z.array(
      z.object({
        title: z.string(),
        price: z.number(),
        product_handle: z.string().nullable(),
        cover: z.object({ url: z.string() }).nullable(),
      })
    ),
  }),
  problems: z.array(z.string()),
  events: z.array(reviewEventSchema),
  /** Whoever asks sent it themselves, and leaves it to somebody else. */
  own: z.boolean(),
})
export type Review = z.infer<typeof reviewSchema>

/** The review of a page, or "not found". Asked for once in a request. */
export const loadReview = cache(async (id: string): Promise<Review> => {
  const path = `/staff/reviews/${encodeURIComponent(id)}`
  const answer = await orNotFound(staffFetch(path, { schema: z.object({ review: reviewSchema }) }))
  return answer?.review ?? notFound()
})
