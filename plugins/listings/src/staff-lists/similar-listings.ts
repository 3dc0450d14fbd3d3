import type { Connection } from "@tejido/institutions/http/sql-list"
import { type PhotoFiles, pictureUrl } from "./listing-row"

/** What is published in the same craft line costs, in céntimos; null where there is nothing. */
export type SimilarListings = {
  count: number
  p25: number | null
  median: number | null
  p75: number | null
  /** Those whose price is nearest, at most six. */
  nearest: {
    title: string
    price: number
    product_handle: string | null
    cover: { url: string; thumbhash: string | null } | null
  }[]
}

type Row = Omit<SimilarListings, "nearest"> & {
  nearest: {
    title: string
    price: number
    product_handle: string | null
    files: PhotoFiles | null
    thumbhash: string | null
  }[]
}

const NEAREST = 6

/** Compares with what every visitor of the shop can see, whatever the reader's reach. One query. */
export async function readSimilar(
  connection: Connection,
  { id, craft_line, price }: { id: string; craft_line: string | null; price: number | null }
): Promise<SimilarListings> {
  const { rows } = await connection.raw<Row>(
    `with other as materialized (
       select l.id, (l.published ->> 'price')::int as price
       from listings_listing l join provenance_workshop w on w.id = l.workshop_id
       where l.state = 'published' and w.craft_line = ? and l.id <> ?)
     select count(*)::int as count,
       round(percentile_cont(0.25) within group (order by price))::int as p25,
       round(percentile_cont(0.5) within group (order by price))::int as median,
       round(percentile_cont(0.75) within group (order by price))::int as p75,
       (select coalesce(json_agg(near), '[]') from (
          select l.published #>> '{title,es}' as title, o.price, p.handle as product_handle, f.files, f.thumbhash
          from (select * from other order by abs(price - ?::int), id limit ${NEAREST}) o
            join listings_listing l on l.id = o.id left join product p on p.id = l.product_id
            left join listings_photo f on f.id = l.published #>> '{photos,0,photo_id}'
          order by o.price, o.id) near) as nearest
     from other`,
    [craft_line, id, price ?? 0]
  )
  const { nearest = [], ...prices } = rows[0] ?? { count: 0, p25: null, median: null, p75: null }
  return {
    ...prices,
    nearest: nearest.map(({ files, thumbhash, ...listing }) => {
      const url = files && pictureUrl(files, 320)
      return { ...listing, cover: url ? { url, thumbhash } : null }
    }),
  }
}
