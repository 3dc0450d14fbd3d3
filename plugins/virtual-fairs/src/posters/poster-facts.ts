import type { Context } from "@medusajs/framework/types"
import { CRAFT_LINES } from "@tejido/provenance/domain/craft-lines"
import { type EstablishmentFacts, publicEstablishment } from "@tejido/provenance/domain/public-view"
import type { FairMode, FairWords, Venue } from "../domain/fair-content"
import { fairAddress, shopAddress } from "../domain/shop-address"
import { IS_SOLD } from "../modules/virtual-fairs/public/shown"
import { NORMAL_PRICE } from "../modules/virtual-fairs/shop/variants-of"
import { managerOf } from "../modules/virtual-fairs/transaction"

/** What is printed of a fair, in Spanish: what the public may know and nothing else. */
export type PosterFair = {
  handle: string
  title: string
  theme: string
  organiser: string
  mode: FairMode
  venue: Venue | null
  opens_at: Date
  closes_at: Date
  address: string
}

/** A stand's card. */
export type PosterStand = {
  handle: string
  workshop: { name: string; handle: string; craft_line: string }
  craft: string
  zone: string
  /** The establishment by name, or only its region. */
  place: string
  story: string
  address: string
}

/** A price's card; céntimos. */
export type PosterPrice = {
  title: string
  /** Of a product that comes in several ways; empty otherwise. */
  kind: string
  fair_price: number
  /** What it costs outside of the fair, where that is more. */
  before: number | null
  workshop: { name: string; handle: string; craft_line: string }
  address: string
}

type FairRow = Omit<PosterFair, "title" | "theme" | "organiser" | "address"> & { words: FairWords }

/** One query. @returns null where there is no such fair */
export async function readPosterFair(context: Context, id: string): Promise<PosterFair | null> {
  const [row] = await managerOf(context).execute<FairRow[]>(
    "select handle, words, mode, venue, opens_at, closes_at from fairs_fair where id = ?",
    [id]
  )
  if (!row) return null
  const { words, ...fair } = row
  return {
    ...fair,
    title: words.title.es,
    theme: words.theme.es,
    organiser: words.organiser.es,
    address: fairAddress("es", fair.handle),
  }
}

const OPEN = `fairs_stand s join fairs_zone z on z.id = s.zone_id
  join provenance_workshop w on w.id = s.workshop_id and w.deleted_at is null`
const REACHED = `s.fair_id = ? and s.closed_at is null
  and (?::text[] is null or s.establishment_id = any(?::text[]))`
const WORKSHOP =
  "json_build_object('name', w.name, 'handle', w.handle, 'craft_line', w.craft_line) as workshop"

type StandRow = Pick<PosterStand, "handle" | "workshop"> & {
  zone: string
  story: string
  establishment: EstablishmentFacts
}

/**
 * The stands of a fair that are open, as they stand. One query.
 * @param establishmentIds null for all
 */
export async function readPosterStands(
  context: Context,
  fair: { id: string; handle: string },
  establishmentIds: readonly string[] | null
): Promise<PosterStand[]> {
  const reach = arrayOf(establishmentIds)
  const rows = await managerOf(context).execute<StandRow[]>(
    `select s.handle, ${WORKSHOP}, z.name ->> 'es' as zone,
       coalesce(nullif(s.story ->> 'es', ''), w.story, '') as story,
       json_build_object('handle', e.handle, 'name', e.name, 'department', e.department,
         'visibility', e.visibility) as establishment
     from ${OPEN} join provenance_establishment e on e.id = s.establishment_id
     where ${REACHED} order by z.position, s.position, s.id`,
    [fair.id, reach, reach]
  )
  return rows.map(({ establishment, ...row }) => {
    const { name, region } = publicEstablishment(establishment)
    return {
      ...row,
      craft: CRAFT_LINES.find(({ code }) => code === row.workshop.craft_line)?.name.es ?? "",
      place: name ?? region,
      address: fairAddress("es", fair.handle, "puesto", row.handle),
    }
  })
}

type PriceRow = Pick<PosterPrice, "title" | "workshop"> & {
  handle: string
  variant: string
  kinds: number
  fair_price: string
  normal_price: string | null
}

/** What stands at a fair with its price there, stand by stand. One query. */
export async function readPosterPrices(
  context: Context,
  fairId: string,
  establishmentIds: readonly string[] | null
): Promise<PosterPrice[]> {
  const reach = arrayOf(establishmentIds)
  const rows = await managerOf(context).execute<PriceRow[]>(
    `select p.title, p.handle, v.title as variant, sp.fair_price, ${NORMAL_PRICE} as normal_price, ${WORKSHOP},
       (select count(*)::int from product_variant k where k.product_id = p.id and k.deleted_at is null) as kinds
     from ${OPEN} join fairs_stand_product sp on sp.stand_id = s.id
       join product_variant v on v.id = sp.variant_id join product p on p.id = v.product_id
     where ${REACHED} and ${IS_SOLD} order by z.position, s.position, s.id, sp.position, sp.id`,
    [fairId, reach, reach]
  )
  return rows.map((row) => {
    const [fair_price, normal] = [Number(row.fair_price), Number(row.normal_price ?? 0)]
    return {
      title: row.title,
      kind: row.kinds > 1 ? row.variant : "",
      fair_price,
      before: normal > fair_price ? normal : null,
      workshop: row.workshop,
      // The table's device knows a product by this address, too.
      address: `${shopAddress()}/es/producto/${encodeURIComponent(row.handle)}`,
    }
  })
}

/** As a literal: MikroORM spreads an array over several parameters. */
function arrayOf(ids: readonly string[] | null): string | null {
  return ids && `{${ids.map((id) => `"${id.replace(/["\\]/g, "")}"`).join(",")}}`
}
