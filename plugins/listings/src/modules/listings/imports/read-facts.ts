import type { Context } from "@medusajs/framework/types"
import { readMakers } from "../../../imports/cell-readers"
import type { ListingFacts, NamedArtisan, StoredListing } from "../../../imports/listing-facts"
import type { PhotoIndex } from "../../../imports/photo-index"
import type { Places } from "../../../imports/places"
import { managerOf } from "../transaction"
import type { ImportItem } from "./batch"

/** What must be known to tell what a batch says, and the listings that are there already, by {@link keyOf}. */
export type BatchFacts = ListingFacts & { stored: ReadonlyMap<string, StoredListing> }

/** By which a listing of a file and a stored one are the same. */
export function keyOf(item: { establishment_id: string | null; code: string | null }): string {
  return `${item.establishment_id ?? ""} ${item.code ?? ""}`
}

/**
 * Reads what a batch depends on. Two queries for any number of listings.
 * @param places and `archive` are those of the whole import
 */
export async function readFacts(
  context: Context,
  items: readonly ImportItem[],
  { places, archive }: { places: Places; archive: PhotoIndex | null }
): Promise<BatchFacts> {
  const stored = await readStored(context, items)
  return { places, archive, stored, artisans: await readArtisans(context, items, stored) }
}

/** Holds the stored listings of a batch until the transaction ends: what is read of them afterwards stays so. */
export async function holdStored(context: Context, items: readonly ImportItem[]): Promise<void> {
  await managerOf(context).execute(
    `select from listings_listing l join ${WANTED} on (l.establishment_id, l.code) = (wanted.establishment_id, wanted.code)
     order by l.id for update of l`,
    [wantedOf(items)]
  )
}

const WANTED = "jsonb_to_recordset(?::jsonb) as wanted(establishment_id text, code text)"

const wantedOf = (items: readonly ImportItem[]) =>
  JSON.stringify(items.map(({ establishment_id, code }) => ({ establishment_id, code })))

async function readStored(
  context: Context,
  items: readonly ImportItem[]
): Promise<ReadonlyMap<string, StoredListing>> {
  const rows = await managerOf(context).execute<StoredListing[]>(
    `select l.id, l.code, l.establishment_id, l.workshop_id, l.state, l.edit_state, l.version, l.content, l.published,
       l.first_published_at, l.product_id,
       (select coalesce(json_agg(json_build_object('id', p.id, 'filename', p.filename, 'bytes', p.bytes)
          order by p.created_at, p.id), '[]')
        from listings_photo p where p.listing_id = l.id and p.state <> 'failed') as photos
     from listings_listing l join ${WANTED} on (l.establishment_id, l.code) = (wanted.establishment_id, wanted.code)`,
    [wantedOf(items)]
  )
  return new Map(rows.map((row) => [keyOf(row), row]))
}

/** Those whom the rows name by code, and those whom the stored listings have by id. */
async function readArtisans(
  context: Context,
  items: readonly ImportItem[],
  stored: ReadonlyMap<string, StoredListing>
): Promise<ReadonlyMap<string, NamedArtisan>> {
  const codes = items.flatMap(({ rows }) => rows.flatMap(({ cells }) => codesIn(cells.makers)))
  const ids = [...stored.values()].flatMap(({ content }) =>
    content.makers.map(({ artisan_id }) => artisan_id)
  )
  const wanted = [...new Set([...codes, ...ids])]
  if (wanted.length === 0) return new Map()
  // They work there or did: what they left behind is theirs when it sells.
  const rows = await managerOf(context).execute<{ id: string; code: string; workshops: string[] }[]>(
    `with wanted as materialized (select jsonb_array_elements_text(?::jsonb) as key)
     select a.id, a.code, array(select a.workshop_id union select s.workshop_id from provenance_stay s
       where s.artisan_id = a.id) as workshops
     from provenance_artisan a
     where a.deleted_at is null and (a.id in (select key from wanted) or a.code in (select key from wanted))`,
    [JSON.stringify(wanted)]
  )
  return new Map(
    rows.flatMap(({ workshops, ...row }) => {
      const artisan = { ...row, workshops: new Set(workshops) }
      return [row.id, row.code].map((key) => [key, artisan] as const)
    })
  )
}

function codesIn(cell: string | number | undefined): string[] {
  const reading = cell === undefined ? null : readMakers(cell)
  return reading && "value" in reading ? reading.value.map(({ code }) => code) : []
}
