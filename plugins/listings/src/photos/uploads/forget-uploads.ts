import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../../modules/listings/transaction"

/**
 * Forgets a file that was sent, whole or not.
 */
export async function forgetUpload(context: Context, id: string): Promise<void> {
  await managerOf(context).execute("delete from listings_upload where id = ?", [id])
}

/**
 * Forgets files that came a day ago and are not whole, or that no pictures could be made of. Those that wait for their
 * pictures stay, however long the store of files is full. @returns how many
 */
export async function forgetOldUploads(context: Context): Promise<number> {
  const manager = managerOf(context)
  await manager.execute(
    `update listings_photo p set upload_id = null from listings_upload u
     where u.id = p.upload_id and u.expires_at < now() and p.state = 'failed'`
  )
  const rows = await manager.execute<object[]>(
    `delete from listings_upload u where u.expires_at < now()
       and not exists (select from listings_photo p where p.upload_id = u.id)
     returning u.id`
  )
  return rows.length
}
