import type { Context } from "@medusajs/framework/types"
import type { PhotoFacts } from "../../../domain/public-photo"
import { managerOf } from "../transaction"

/**
 * Of a photo `p`, that it may be shown (design P1, P3): everybody in it agrees today, is still here, and asked for
 * nothing to be erased. One with nobody in it may always be.
 */
export const PHOTO_MAY_BE_SHOWN = `not exists (
  select from provenance_photo_subject s join provenance_artisan a on a.id = s.artisan_id
  where s.photo_id = p.id and (a.released_at is not null or a.erased_at is not null or not exists (
    select from provenance_consent c
    where c.artisan_id = a.id and c.purpose = 'photo_shown' and c.revoked_at is null)))`

/** The photos of a workshop that may be shown, in their order. One query. */
export async function shownPhotos(context: Context, workshopId: string): Promise<PhotoFacts[]> {
  return await managerOf(context).execute<PhotoFacts[]>(
    `select p.url, p.width, p.height, p.alt_es, p.alt_en, p.step_es, p.step_en from provenance_photo p
     where p.workshop_id = ? and ${PHOTO_MAY_BE_SHOWN} order by p.position, p.id`,
    [workshopId]
  )
}
