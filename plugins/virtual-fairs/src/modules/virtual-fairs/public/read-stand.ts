import type { Context } from "@medusajs/framework/types"
import type { PhotoFacts } from "@tejido/provenance/domain/public-photo"
import type { EstablishmentFacts } from "@tejido/provenance/domain/public-view"
import type { FairWords } from "../../../domain/fair-content"
import type { FairState } from "../../../domain/fair-state"
import type { Localized } from "../../../domain/readable"
import { STOCK } from "../shop/variants-of"
import { managerOf } from "../transaction"
import { STAND_PHOTO } from "./read-fair"
import { FAIR_IS_PUBLIC, IS_SOLD } from "./shown"

/** One kind of a product at a stand: céntimos, pieces. */
export type KindFacts = {
  variant_id: string
  variant_title: string
  price_set_id: string | null
  fair_price: number
  quota: number | null
  sold: number
  available: number | null
  product: { id: string; handle: string; title: string; thumbnail: string | null }
}

/** A stand's own page, before it is put into the visitor's words. */
export type StandPage = {
  fair: { handle: string; words: FairWords; state: FairState; opens_at: string; closes_at: string }
  now: Date
  handle: string
  position: number
  closed: boolean
  story: Partial<Localized>
  photo: PhotoFacts | null
  zone: { id: string; name: Localized }
  workshop: {
    id: string
    handle: string
    name: string
    craft_line: string
    techniques: unknown
    story: string | null
    establishment: EstablishmentFacts
  }
  kinds: KindFacts[]
}

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`

const KINDS = `(select coalesce(json_agg(json_build_object('variant_id', v.id, 'variant_title', v.title,
    'price_set_id', (select vs.price_set_id from product_variant_price_set vs
       where vs.variant_id = v.id and vs.deleted_at is null limit 1),
    'fair_price', sp.fair_price, 'quota', sp.quota, 'sold', sp.sold, 'available', ${STOCK},
    'product', json_build_object('id', p.id, 'handle', p.handle, 'title', p.title, 'thumbnail', p.thumbnail))
    order by sp.position, sp.id), '[]')
  from fairs_stand_product sp join product_variant v on v.id = sp.variant_id join product p on p.id = v.product_id
  where sp.stand_id = s.id and s.closed_at is null and ${IS_SOLD})`

/** The stand of this handle at this fair, or null where the public sees none. One query. */
export async function readStandPage(
  context: Context,
  fair: string,
  stand: string
): Promise<StandPage | null> {
  const [page] = await managerOf(context).execute<StandPage[]>(
    `select s.handle, s.position, s.closed_at is not null as closed, s.story, ${STAND_PHOTO} as photo, now() as now,
       json_build_object('handle', f.handle, 'words', f.words, 'state', fairs_state(f, now()),
         'opens_at', to_char(f.opens_at at time zone 'UTC', ${ISO}),
         'closes_at', to_char(f.closes_at at time zone 'UTC', ${ISO})) as fair,
       json_build_object('id', z.id, 'name', z.name) as zone,
       json_build_object('id', w.id, 'handle', w.handle, 'name', w.name, 'craft_line', w.craft_line,
         'techniques', w.techniques, 'story', w.story,
         'establishment', json_build_object('handle', e.handle, 'name', e.name, 'department', e.department,
           'visibility', e.visibility)) as workshop,
       ${KINDS} as kinds
     from fairs_stand s join fairs_fair f on f.id = s.fair_id and ${FAIR_IS_PUBLIC}
       join fairs_zone z on z.id = s.zone_id
       join provenance_workshop w on w.id = s.workshop_id and w.deleted_at is null
       join provenance_establishment e on e.id = s.establishment_id
     where f.handle = ? and s.handle = ?`,
    [fair, stand]
  )
  return page ?? null
}
