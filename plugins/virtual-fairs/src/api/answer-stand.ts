import type { MedusaResponse } from "@medusajs/framework/http"
import { may } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { PricedOffer } from "../domain/fair-prices"
import type { Localized } from "../domain/readable"
import { IS_WRITTEN } from "../modules/virtual-fairs/prices/held-prices"
import { ELSEWHERE, KEPT_NOW } from "../modules/virtual-fairs/prices/read-fair-prices"
import { NORMAL_PRICE, STOCK } from "../modules/virtual-fairs/shop/variants-of"
import { type StaffStand, standsOf } from "../staff-lists/stands"
import { type Columns, readSeen } from "./read-seen"

/** One kind of a product, with what the shop has of it: céntimos, pieces. */
type Shown = {
  variant_id: string
  product_id: string
  title: string
  variant_title: string
  thumbnail: string | null
  handle: string
  normal_price: number | null
  /** Can be bought now. */
  available: number | null
}

/** What stands there. */
export type StandProduct = Shown & {
  fair_price: number
  quota: number | null
  kept: number
  /** Held back now: fewer than should be where there are no more, and none once the fair is open. */
  kept_now: number
  sold: number
  /** Its price is in Medusa's list, to be charged while the fair is open. */
  priced: boolean
  /** Other published fairs at the same time where it stands, too: everybody is charged the lowest price. */
  elsewhere: PricedOffer["elsewhere"]
  /** Still in the shop: what was withdrawn from it is not shown at the fair either. */
  published: boolean
}

/** One stand whole, as who asks may see and change it. */
export type WholeStand = StaffStand & {
  story: Partial<Localized>
  photo: { id: string; url: string; alt: string } | null
  product_list: StandProduct[]
  /** What else of the workshop could stand there, and its photos. */
  choices: { products: Shown[]; photos: { id: string; url: string; alt: string }[] }
  updated_by: string | null
  can: Record<"save" | "move" | "close", boolean>
}

type More = Omit<WholeStand, keyof StaffStand | "choices" | "can"> & {
  other_products: Shown[]
  photos: WholeStand["choices"]["photos"]
}

const SHOWN = `'variant_id', v.id, 'product_id', p.id, 'title', p.title, 'variant_title', v.title,
  'thumbnail', p.thumbnail, 'handle', p.handle, 'normal_price', ${NORMAL_PRICE}, 'available', ${STOCK}`
const PHOTO = "json_build_object('id', ph.id, 'url', ph.url, 'alt', ph.alt_es)"

const COLUMNS: Columns<More> = {
  text: `s.story, (select m.name from staff_member m where m.id = s.updated_by) as updated_by,
  (select ${PHOTO} from provenance_photo ph where ph.id = s.photo ->> 'photo_id') as photo,
  (select coalesce(json_agg(${PHOTO} order by ph.position, ph.id), '[]')
   from provenance_photo ph where ph.workshop_id = s.workshop_id) as photos,
  (select coalesce(json_agg(json_build_object(${SHOWN}, 'fair_price', sp.fair_price, 'quota', sp.quota,
     'kept', sp.kept, 'kept_now', ${KEPT_NOW}, 'sold', sp.sold, 'priced', ${IS_WRITTEN},
     'elsewhere', ${ELSEWHERE}, 'published', p.status = 'published' and p.deleted_at is null)
     order by sp.position, sp.id), '[]')
   from fairs_stand_product sp join fairs_fair f on f.id = sp.fair_id
     join product_variant v on v.id = sp.variant_id join product p on p.id = v.product_id
   where sp.stand_id = s.id) as product_list,
  (select coalesce(json_agg(json_build_object(${SHOWN}) order by p.title, v.variant_rank, v.id), '[]')
   from provenance_origin o
     join product_product_provenance_origin po on po.origin_id = o.id and po.deleted_at is null
     join product p on p.id = po.product_id and p.deleted_at is null and p.status = 'published'
     join product_variant v on v.product_id = p.id and v.deleted_at is null
   where o.workshop_id = s.workshop_id and o.deleted_at is null
     and not exists (select from fairs_stand_product sp where sp.stand_id = s.id and sp.variant_id = v.id))
   as other_products`,
}

/**
 * Answers `{ stand }` with one stand whole. One query.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike
 */
export async function answerStand(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const row = await readSeen(req, standsOf(), req.params.id ?? "", COLUMNS)
  const { other_products, photos, ...rest } = row
  const { ability } = req.staff
  const open = !row.closed && !["closed", "archived", "cancelled"].includes(row.fair.state)
  const saves = open && may(ability, "stand.update", { establishment_id: row.establishment.id })
  const stand: WholeStand = {
    ...rest,
    choices: { products: saves ? other_products : [], photos: saves ? photos : [] },
    can: { save: saves, move: saves && may(ability, "fair.update"), close: saves },
  }
  res.json({ stand })
}
