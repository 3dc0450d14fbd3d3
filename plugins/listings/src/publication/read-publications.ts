import type { Connection } from "@tejido/institutions/http/sql-list"
import type { ListingContent } from "../domain/listing-content"
import type { PublishedListing, ReadyPhoto } from "./published-listing"

/** How a listing stands to the shop. */
export type Publication = {
  id: string
  code: string
  product_id: string | null
  /** What is to be in the shop, as a number that rises with each decision, and as far as it is. */
  wanted_seq: number
  applied_seq: number
  handle: string | null
  /** What the shop is to show; null for what is not published. */
  listing: Omit<PublishedListing, "handle"> | null
}

type Row = Omit<Publication, "listing"> & {
  state: string
  published: ListingContent | null
  establishment_id: string
  workshop_id: string | null
  craft_line: string | null
  mode: string | null
  photos: ReadyPhoto[]
}

/** Listings as far as publishing depends on them, in the order of their ids. One query. */
export async function readPublications(
  connection: Connection,
  ids: readonly string[]
): Promise<Publication[]> {
  const { rows } = await connection.raw<Row>(
    `select l.id, l.code, l.product_id, l.wanted_seq, l.applied_seq, l.handle, l.state, l.published, l.establishment_id,
       l.workshop_id, w.craft_line, w.mode,
       (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'width', f.width, 'height', f.height,
          'thumbhash', f.thumbhash, 'illustration', f.illustration, 'files', f.files)), '[]')
        from listings_photo f where f.listing_id = l.id and f.state = 'ready') as photos
     from listings_listing l left join provenance_workshop w on w.id = l.workshop_id
     where l.id = any(?::text[]) order by l.id`,
    [ids]
  )
  return rows.map(
    ({ state, published, establishment_id, workshop_id, craft_line, mode, photos, ...rest }) => ({
      ...rest,
      listing:
        state === "published" && published && workshop_id && craft_line && mode
          ? {
              id: rest.id,
              content: published,
              establishment_id,
              workshop_id,
              craft_line,
              mode,
              photos: new Map(photos.map((photo) => [photo.id, photo])),
            }
          : null,
    })
  )
}
