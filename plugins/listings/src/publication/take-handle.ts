import type { Connection } from "@tejido/institutions/http/sql-list"
import { handleOf } from "@tejido/provenance/domain/handle"

/** For a title that leaves nothing, as one of signs alone. */
const NAMELESS = "pieza"

/**
 * What a listing is called in the shop's addresses: its title without accents, `-2` and so on where that is taken. Given
 * once and kept while the words change, so that no address that somebody saved is lost.
 */
export async function takeHandle(connection: Connection, listingId: string, title: string): Promise<string> {
  const wanted = handleOf(title) || NAMELESS
  for (;;) {
    const free = await firstFree(connection, wanted)
    try {
      const { rows } = await connection.raw<{ handle: string }>(
        "update listings_listing set handle = coalesce(handle, ?) where id = ? returning handle",
        [free, listingId]
      )
      return rows[0]?.handle ?? free
    } catch (error) {
      // Another listing of that name took it between the two statements.
      if ((error as { constraint?: string } | null)?.constraint !== "IDX_listings_listing_handle") throw error
    }
  }
}

async function firstFree(connection: Connection, wanted: string): Promise<string> {
  const { rows } = await connection.raw<{ handle: string }>(
    `select handle from listings_listing where handle = ? or handle like ?
     union select handle from product where deleted_at is null and (handle = ? or handle like ?)`,
    [wanted, `${wanted}-%`, wanted, `${wanted}-%`]
  )
  const taken = new Set(rows.map(({ handle }) => handle))
  if (!taken.has(wanted)) return wanted
  let number = 2
  while (taken.has(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}
