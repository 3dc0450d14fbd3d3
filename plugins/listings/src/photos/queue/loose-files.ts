import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../../modules/listings/transaction"
import type { PhotoStore, PhotoWork } from "./photo-work"

/** After that, whoever stored it is no longer at work on it. */
const HELD = "15 minutes"
/** When a file that could not be deleted is tried again. */
const PAUSE = "10 minutes"
/** At once. */
const BATCH = 200

/** Writes down a file before it is stored, for it is no photo's yet. */
export async function noteLooseFile(context: Context, id: string, leaseId: string): Promise<void> {
  await managerOf(context).execute(
    "insert into listings_loose_file (id, lease_id, due_at) values (?, ?, now() + ?::interval)",
    [id, leaseId, HELD]
  )
}

/** The files that were stored under a lease belong to their photo now. */
export async function keepFiles(context: Context, leaseId: string): Promise<void> {
  await managerOf(context).execute("delete from listings_loose_file where lease_id = ?", [leaseId])
}

/** The files that were stored under a lease are nobody's, and can go. */
export async function dropFiles(context: Context, leaseId: string): Promise<void> {
  await managerOf(context).execute("update listings_loose_file set due_at = now() where lease_id = ?", [
    leaseId,
  ])
}

/** The files of a photo that goes; they follow once that is certain. */
export async function loosenFiles(context: Context, photoId: string): Promise<void> {
  await managerOf(context).execute(
    `insert into listings_loose_file (id, due_at)
     select file.value ->> 'id', now() from listings_photo p, jsonb_each(p.files) format, jsonb_each(format.value) file
     where p.id = ?`,
    [photoId]
  )
}

/**
 * Deletes from the store what no photo has. What cannot be deleted is tried again later.
 * @returns how many
 */
export async function deleteLooseFiles({ inTransaction, store, logger }: PhotoWork): Promise<number> {
  for (let deleted = 0; ;) {
    // Put off before they are deleted: a process that dies on the way has them tried again, and none tries them at once.
    const ids = await inTransaction(async (context) => {
      const rows = await managerOf(context).execute<{ id: string }[]>(
        `update listings_loose_file f set due_at = now() + ?::interval
         from (select id from listings_loose_file where due_at <= now()
               order by due_at limit ? for update skip locked) due
         where f.id = due.id returning f.id`,
        [PAUSE, BATCH]
      )
      return rows.map(({ id }) => id)
    })
    if (ids.length === 0) return deleted
    const gone = await deleteFrom(store, ids)
    if (gone.length < ids.length)
      logger.warn(`photos: ${ids.length - gone.length} files could not be deleted`)
    await inTransaction(async (context) => {
      if (gone.length) {
        await managerOf(context).execute("delete from listings_loose_file where id in (?)", [gone])
      }
    })
    deleted += gone.length
  }
}

async function deleteFrom(store: PhotoStore, ids: readonly string[]): Promise<string[]> {
  const outcomes = await Promise.allSettled(ids.map((id) => store.deleteFiles(id)))
  return ids.filter((_, i) => outcomes[i]?.status === "fulfilled")
}
