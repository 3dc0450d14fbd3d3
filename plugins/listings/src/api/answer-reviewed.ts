import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { type Connection, readOne, sql } from "@tejido/institutions/http/sql-list"
import { type Change, changedPaths } from "../domain/changed-paths"
import type { ListingContent } from "../domain/listing-content"
import { type ReviewProblem, reviewProblems } from "../domain/review-problems"
import { readReviewEvents, type StaffReviewEvent } from "../staff-lists/review-events"
import { REVIEWS, type StaffReview } from "../staff-lists/reviews"
import { readSimilar, type SimilarListings } from "../staff-lists/similar-listings"
import { readPhotos, type StaffListingPhoto } from "../staff-lists/listing-photos"

/** Everything that a curator decides by. */
export type WholeReview = StaffReview & {
  content: ListingContent
  /** What the shop shows, or last showed. */
  published: ListingContent | null
  photos: StaffListingPhoto[]
  /** What it says otherwise than what is published; everything that it says where nothing is. */
  changes: Change[]
  photos_changed: boolean
  similar: SimilarListings
  problems: ReviewProblem[]
  events: StaffReviewEvent[]
  /** Whoever asks sent it themselves. */
  own: boolean
}

/**
 * Answers `{ review }` with a listing that waits for a curator. Five queries.
 * @throws MedusaError NOT_FOUND for one that does not wait, is not there, or is out of reach, all alike
 */
export async function answerReviewed(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const id = req.params.id ?? ""
  const context = { scope: req.scope, locale: req.validatedQuery.locale === "en" ? "en" : "es" } as const
  const reach = reachFilter(req.staff.ability, REVIEWS.permission)
  const list = reach && (await REVIEWS.read({ reach, q: undefined, filters: {} }, context))
  type Found = Parameters<typeof REVIEWS.shape>[0][number] & { published: ListingContent | null }
  const found =
    list &&
    (await readOne<Found>(connection, {
      ...list,
      select: `${list.select}, l.published`,
      where: [...list.where, sql("l.id = ?", id)],
    }))
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such review")
  const { published, ...row } = found
  const { content } = row
  const [listing] = await REVIEWS.shape([row], context)
  const [photos, events, similar] = await Promise.all([
    readPhotos(connection, id),
    readReviewEvents(connection, id),
    readSimilar(connection, { id, craft_line: row.workshop?.craft_line ?? null, price: content.price }),
  ])
  const changes = changedPaths(published, content)
  const shown = photos.filter((photo) => content.photos.some(({ photo_id }) => photo_id === photo.id))
  res.json({
    review: {
      ...listing,
      content,
      published,
      photos,
      changes,
      photos_changed: changes.some(({ path }) => path === "photos"),
      similar,
      problems: reviewProblems(content, similar, shown),
      events,
      own: row.submitted_by === req.staff.memberId,
    },
  })
}
