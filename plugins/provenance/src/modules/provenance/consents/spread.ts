import type { Context } from "@medusajs/framework/types"
import { managerOf, tell } from "../transaction"

/** A consent in the state in which pages and index were told of it. */
export type Spread = { id: string; revoked: boolean }

type Connection = { raw<Row>(text: string, values: readonly unknown[]): PromiseLike<{ rows: Row[] }> }

/** The consents of these artisans of which pages and index have not been told. One query. */
export async function unspreadConsents(
  connection: Connection,
  artisanIds: readonly string[]
): Promise<Spread[]> {
  const { rows } = await connection.raw<Spread>(
    `select id, revoked_at is not null as revoked from provenance_consent
     where spread_at is null and artisan_id = any(?::text[])`,
    [artisanIds]
  )
  return rows
}

/**
 * Notes that pages and index were told. One that was revoked meanwhile stays unspread: they were told of a consent
 * that stood.
 */
export async function markSpread(connection: Connection, consents: readonly Spread[]): Promise<void> {
  if (consents.length === 0) return
  await connection.raw(
    `update provenance_consent c set spread_at = now()
     from jsonb_to_recordset(?::jsonb) as told (id text, revoked boolean)
     where c.id = told.id and c.spread_at is null and (c.revoked_at is not null) = told.revoked`,
    [JSON.stringify(consents)]
  )
}

// So that a long seed does not become one event that nobody can digest.
const AT_ONCE = 1000

/**
 * Tells again of consents that were given or revoked before `before` and of which pages and index have not heard:
 * the process died between the commit and the event, or the shop did not answer. P3 does not depend on an event.
 * @returns how many artisans were told of
 */
export async function respreadConsents(context: Context, before: Date): Promise<number> {
  const rows = await managerOf(context).execute<{ artisan_id: string }[]>(
    `select artisan_id from provenance_consent
     where spread_at is null and coalesce(revoked_at, created_at) < ?
     group by artisan_id order by min(created_at) limit ?`,
    [before, AT_ONCE]
  )
  tell(
    context,
    "artisan",
    rows.map(({ artisan_id }) => artisan_id)
  )
  return rows.length
}
