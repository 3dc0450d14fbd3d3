import { randomUUID } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"
import type { HeldImport } from "./import-row"

/** How long nobody else takes an import that somebody works on; each batch says anew that they do. */
const LEASE = "interval '2 minutes'"
/** How often in a row an import may kill or fail whoever works on it. */
const MOST_ATTEMPTS = 5

const HELD = `id, lease_id, state, phase, cursor, format, bytes, photos_upload_id, establishment_ids, actor, starter, mode,
  submit, headings, done`

/** Thrown where an import was cancelled, or taken by another process, under the hands of this one. */
export class NoLongerOurs extends Error {}

/** Takes the import that has waited longest of those that nobody works on, or null where there is none. */
export async function leaseImport(context: Context): Promise<HeldImport | null> {
  const [held] = await managerOf(context).execute<HeldImport[]>(
    `update listings_import set lease_id = ?, leased_until = now() + ${LEASE}, attempts = attempts + 1,
       updated_at = now()
     where id = (
       select id from listings_import
       where state in ('checking', 'importing') and coalesce(leased_until, '-infinity') < now()
         and attempts < ${MOST_ATTEMPTS}
       order by created_at, id limit 1 for update skip locked)
     returning ${HELD}`,
    [randomUUID()]
  )
  return held ?? null
}

/**
 * Holds the import until the transaction ends and says that it is being worked on. Whoever comes a step further sets
 * its `attempts` to 0: what only ever begins anew is given up.
 * @throws NoLongerOurs once it is cancelled or somebody else's
 */
export async function holdLeased(context: Context, { id, lease_id }: HeldImport): Promise<void> {
  const [held] = await managerOf(context).execute<object[]>(
    `update listings_import set leased_until = now() + ${LEASE}, updated_at = now()
     where id = ? and lease_id = ? and state in ('checking', 'importing') returning id`,
    [id, lease_id]
  )
  if (!held) throw new NoLongerOurs()
}

/** Lets another take it at once, or in some seconds. */
export async function releaseImport(
  context: Context,
  { id, lease_id }: HeldImport,
  seconds = 0
): Promise<void> {
  await managerOf(context).execute(
    `update listings_import set lease_id = null, leased_until = now() + ? * interval '1 second'
     where id = ? and lease_id = ?`,
    [seconds, id, lease_id]
  )
}

/** Imports that got nowhere however often they were begun. @returns their ids */
export async function hopelessImports(context: Context): Promise<string[]> {
  const rows = await managerOf(context).execute<{ id: string }[]>(
    `select id from listings_import where state in ('checking', 'importing') and attempts >= ${MOST_ATTEMPTS}
       and coalesce(leased_until, '-infinity') < now() for update skip locked`
  )
  return rows.map(({ id }) => id)
}
