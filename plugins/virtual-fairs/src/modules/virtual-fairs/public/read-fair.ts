import type { Context } from "@medusajs/framework/types"
import type { PhotoFacts } from "@tejido/provenance/domain/public-photo"
import type { EstablishmentFacts } from "@tejido/provenance/domain/public-view"
import { PHOTO_MAY_BE_SHOWN } from "@tejido/provenance/modules/provenance/public/shown-photos"
import type { Banner } from "../../../domain/banner"
import type { FairMode, FairWords, Venue, ZoneKind } from "../../../domain/fair-content"
import type { EventKind } from "../../../domain/fair-event"
import type { FairState, FairTimes } from "../../../domain/fair-state"
import type { Localized } from "../../../domain/readable"
import { managerOf } from "../transaction"
import { type PublicResults, RESULTS } from "./results"
import { FAIR_IS_PUBLIC, IS_SOLD } from "./shown"

/** A stand on the plan of its fair. */
export type StandOnPlan = {
  handle: string
  position: number
  workshop: { id: string; name: string; craft_line: string; establishment: EstablishmentFacts }
  photo: PhotoFacts | null
  /** Of the first thing that it sells. */
  thumbnail: string | null
  /** Products there that the shop sells. */
  products: number
}

/** An item of the programme. Moments in ISO 8601. */
export type EventFacts = {
  id: string
  kind: EventKind
  title: Localized
  text: Partial<Localized>
  speakers: string[]
  starts_at: string
  ends_at: string
  /** The handle of the stand where it is, where that is open. */
  stand: string | null
  stream_url: string | null
  recording_url: string | null
}

/** A fair's own page, before it is put into the visitor's words. */
export type FairPage = FairTimes & {
  handle: string
  words: FairWords
  mode: FairMode
  venue: Venue | null
  banner: Banner | null
  state: FairState
  /** By the database's clock. */
  now: Date
  zones: { id: string; name: Localized; kind: ZoneKind; holds: string[]; stands: StandOnPlan[] }[]
  results: PublicResults | null
  programme: EventFacts[]
}

/** Of a stand `s`, its photo where everybody in it agrees today; null otherwise. */
export const STAND_PHOTO = `(select json_build_object('url', p.url, 'width', p.width, 'height', p.height,
    'alt_es', p.alt_es, 'alt_en', p.alt_en, 'step_es', p.step_es, 'step_en', p.step_en)
  from provenance_photo p where p.id = s.photo ->> 'photo_id' and p.workshop_id = s.workshop_id
    and ${PHOTO_MAY_BE_SHOWN})`

const STANDS = `(select coalesce(json_agg(json_build_object('handle', s.handle, 'position', s.position,
    'workshop', json_build_object('id', w.id, 'name', w.name, 'craft_line', w.craft_line,
      'establishment', json_build_object('handle', e.handle, 'name', e.name, 'department', e.department,
        'visibility', e.visibility)),
    'photo', ${STAND_PHOTO},
    'thumbnail', (select p.thumbnail from fairs_stand_product sp join product_variant v on v.id = sp.variant_id
       join product p on p.id = v.product_id where sp.stand_id = s.id and ${IS_SOLD}
       order by sp.position, sp.id limit 1),
    'products', (select count(distinct p.id) from fairs_stand_product sp
       join product_variant v on v.id = sp.variant_id join product p on p.id = v.product_id
       where sp.stand_id = s.id and ${IS_SOLD})) order by s.position, s.id), '[]')
  from fairs_stand s join provenance_workshop w on w.id = s.workshop_id and w.deleted_at is null
    join provenance_establishment e on e.id = s.establishment_id
  where s.zone_id = z.id and s.closed_at is null)`

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`

/** Of a fair `f`, what happens there and when. */
export const PROGRAMME = `(select coalesce(json_agg(json_build_object('id', v.id, 'kind', v.kind, 'title', v.title,
    'text', v.text, 'speakers', v.speakers, 'starts_at', to_char(v.starts_at at time zone 'UTC', ${ISO}),
    'ends_at', to_char(v.ends_at at time zone 'UTC', ${ISO}), 'stand', s.handle, 'stream_url', v.stream_url,
    'recording_url', v.recording_url) order by v.starts_at, v.ends_at, v.id), '[]')
  from fairs_event v left join fairs_stand s on s.id = v.stand_id and s.closed_at is null
  where v.fair_id = f.id)`

/** The fair of this handle with its zones and the stands that are open, or null where the public sees none. One query. */
export async function readFairPage(context: Context, handle: string): Promise<FairPage | null> {
  const [fair] = await managerOf(context).execute<FairPage[]>(
    `select f.handle, f.words, f.mode, f.venue, f.banner, f.published_at, f.call_opens_at, f.call_closes_at,
       f.announced_at, f.opens_at, f.closes_at, f.archived_at, f.cancelled_at, fairs_state(f, now()) as state,
       now() as now, ${RESULTS} as results,
       (select coalesce(json_agg(json_build_object('id', z.id, 'name', z.name, 'kind', z.kind, 'holds', z.holds,
          'stands', ${STANDS}) order by z.position, z.id), '[]') from fairs_zone z where z.fair_id = f.id) as zones,
       ${PROGRAMME} as programme
     from fairs_fair f where f.handle = ? and ${FAIR_IS_PUBLIC}`,
    [handle]
  )
  return fair ?? null
}
