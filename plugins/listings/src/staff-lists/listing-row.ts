import type { ListingContent } from "../domain/listing-content"
import type { EditState, ListingState } from "../domain/listing-state"
import { type Missing, missingOf } from "../domain/missing"

/** A picture as lists show it. */
export type Cover = { url: string; thumbhash: string | null }

/** A listing as staff see it in a list. Money in céntimos, moments in ISO 8601. */
export type StaffListing = {
  id: string
  code: string
  state: ListingState
  edit_state: EditState | null
  version: number
  /** In Spanish; empty where nothing was written yet. */
  title: string
  price: number | null
  /** What can be bought now, of all its variants; null until it has a product. */
  stock: number | null
  variants: number
  workshop: { id: string; name: string; craft_line: string; mode: string } | null
  establishment: { id: string; code: string; name: string }
  cover: Cover | null
  missing: Missing[]
  product_id: string | null
  product_handle: string | null
  /** The shop does not show yet what was approved, or still shows what was withdrawn. */
  behind: boolean
  apply_error: string | null
  submitted_at: string | null
  published_at: string | null
  withdrawn_at: string | null
  withdrawn_kind: string | null
  updated_at: string
  created_at: string
}

/** Files of a photo, by format and width. */
export type PhotoFiles = Partial<Record<"avif" | "webp", Record<string, { id: string; url: string }>>>

/** What the database gives of one listing, by {@link LISTING_SELECT}. */
export type ListingRow = Omit<StaffListing, "title" | "price" | "variants" | "cover" | "missing" | Moment> & {
  content: ListingContent
  cover: { files: PhotoFiles; thumbhash: string | null } | null
  ready_photos: string[]
} & Record<Moment, Date | null>

const MOMENTS = ["submitted_at", "published_at", "withdrawn_at", "updated_at", "created_at"] as const
type Moment = (typeof MOMENTS)[number]

/** What staff lists of listings are read from; `l` is the listing, `w` its workshop, `e` its prison. */
export const LISTING_FROM = `listings_listing l
  join provenance_establishment e on e.id = l.establishment_id
  left join provenance_workshop w on w.id = l.workshop_id
  left join product p on p.id = l.product_id`

export const LISTING_SELECT = `l.id, l.code, l.state, l.edit_state, l.version, l.content, l.product_id,
  p.handle as product_handle, l.applied_seq < l.wanted_seq as behind, l.apply_error, l.submitted_at, l.published_at,
  l.withdrawn_at, l.withdrawn_kind, l.updated_at, l.created_at,
  case when w.id is not null then
    json_build_object('id', w.id, 'name', w.name, 'craft_line', w.craft_line, 'mode', w.mode) end as workshop,
  json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment,
  (select json_build_object('files', f.files, 'thumbhash', f.thumbhash) from listings_photo f
   where f.id = l.content #>> '{photos,0,photo_id}' and f.listing_id = l.id and f.state = 'ready') as cover,
  array(select f.id from listings_photo f where f.listing_id = l.id and f.state = 'ready') as ready_photos,
  (select sum(level.stocked_quantity - level.reserved_quantity)::int from product_variant v
   join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
   join inventory_level level on level.inventory_item_id = i.inventory_item_id and level.deleted_at is null
   where v.product_id = l.product_id and v.deleted_at is null) as stock`

/**
 * Something is missing of the listing `l`: the same as that {@link missingOf} finds something, given that its photos
 * are its own, which whoever saves it sees to.
 */
export const INCOMPLETE = `(l.lacks or w.mode is null or w.mode = 'company' and l.content ->> 'agreed_pay' is null
  or exists (select from listings_photo f where f.listing_id = l.id and f.state <> 'ready'
    and l.content -> 'photos' @> jsonb_build_array(jsonb_build_object('photo_id', f.id))))`

/** The row as the answer has it. */
export function listingOf({ content, cover, ready_photos, ...row }: ListingRow): StaffListing {
  const moments = Object.fromEntries(MOMENTS.map((moment) => [moment, row[moment]?.toISOString() ?? null]))
  return {
    ...row,
    ...(moments as Pick<StaffListing, Moment>),
    title: content.title.es,
    price: content.price,
    variants: content.variants.length,
    cover: coverOf(cover),
    missing: missingOf(content, {
      workshop_mode: row.workshop?.mode ?? null,
      ready_photos: new Set(ready_photos),
    }),
  }
}

function coverOf(cover: ListingRow["cover"]): Cover | null {
  const url = cover && pictureUrl(cover.files, 320)
  return url ? { url, thumbhash: cover.thumbhash } : null
}

/** The address of a photo's WebP that is `most` wide, or the widest below, or the narrowest there is. */
export function pictureUrl({ webp = {} }: PhotoFiles, most: number): string | null {
  const widths = Object.keys(webp)
    .map(Number)
    .sort((a, b) => a - b)
  const width = widths.findLast((each) => each <= most) ?? widths[0]
  return width === undefined ? null : (webp[String(width)]?.url ?? null)
}
