import { randomUUID } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../../modules/listings/transaction"

/** Longer than the largest photo takes on a slow machine. */
const LEASE = "10 minutes"
/** How often it is begun. What ends a process would end one after the other. */
const MOST_ATTEMPTS = 3
/** When what could not be stored is tried again. */
const PAUSE = "1 minute"

/** A photo whose pictures this process makes. */
export type LeasedPhoto = {
  id: string
  lease_id: string
  /** Null where its file is not here any more. */
  upload_id: string | null
  bytes: number
  /** Begun too often by processes that did not come to an end. */
  worn_out: boolean
}

/**
 * Takes the photo that waits longest, so that no other process takes it before the lease ends; null where none waits.
 * Those that could not be stored come after those that were not tried yet.
 */
export async function leasePhoto(context: Context): Promise<LeasedPhoto | null> {
  const [photo] = await managerOf(context).execute<LeasedPhoto[]>(
    `update listings_photo p set leased_until = now() + ?::interval, lease_id = ?, attempts = attempts + 1
     from (select id from listings_photo where state = 'waiting' and coalesce(leased_until, '-infinity') < now()
           order by leased_until nulls first, created_at, id limit 1 for update skip locked) next
     where p.id = next.id
     returning p.id, p.lease_id, p.upload_id, p.bytes, p.attempts > ? as worn_out`,
    [LEASE, randomUUID(), MOST_ATTEMPTS]
  )
  return photo ?? null
}

/** Gives a photo back that could not be stored: it waits on, and this was none of its attempts. */
export async function postponePhoto(context: Context, { id, lease_id }: LeasedPhoto): Promise<void> {
  await managerOf(context).execute(
    `update listings_photo set leased_until = now() + ?::interval, lease_id = null, attempts = attempts - 1
     where id = ? and lease_id = ?`,
    [PAUSE, id, lease_id]
  )
}
