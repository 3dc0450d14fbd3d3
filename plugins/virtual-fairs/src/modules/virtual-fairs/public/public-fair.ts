import { type PublicPhoto, publicPhoto } from "@tejido/provenance/domain/public-photo"
import { type PublicEstablishment, publicEstablishment } from "@tejido/provenance/domain/public-view"
import { techniquesOf } from "@tejido/provenance/domain/techniques"
import type { FairFacts } from "./read-fairs"
import type { FairPage } from "./read-fair"
import type { PublicResults } from "./results"
import { type PublicEvent, publicEvent } from "./public-event"
import type { KindFacts, StandPage } from "./read-stand"
import type { Banner } from "../../../domain/banner"
import type { FairMode, Venue, ZoneKind } from "../../../domain/fair-content"
import { type FairState, nextChange } from "../../../domain/fair-state"
import { inLocale } from "../../../domain/readable"

/*
 * The only door through which anything about fairs reaches the public (design P1). Each function builds its answer
 * field by field, so that a column added later stays inside until somebody writes it down here. Why a fair was
 * cancelled, who applied and how they were judged stay inside.
 */

/** The picture of a fair: addresses of WebP files by width in pixels, and the size of the widest. */
export type PublicBanner = Omit<Banner, "alt"> & { alt: string }

/** A fair on the front page of fairs, in the visitor's language. Moments in ISO 8601. */
export type PublicFairRow = {
  handle: string
  title: string
  theme: string
  state: FairState
  mode: FairMode
  banner: PublicBanner | null
  opens_at: string
  closes_at: string
  /** Stands that are open. */
  stands: number
}

/** A fair's own page. */
export type PublicFair = PublicFairRow & {
  description: string
  organiser: string
  rules: string
  venue: Venue | null
  announced_at: string
  archived_at: string
  zones: { id: string; name: string; kind: ZoneKind; holds: string[]; stands: PublicStandRow[] }[]
  programme: PublicEvent[]
  /** What it sold, once it is over; null before, and where too few bought. */
  results: PublicResults | null
  /** The server's time, to count down by, and when the state changes next. */
  now: string
  next_change: string | null
}

/** A stand on the plan of its fair: a workshop's, never a person's. */
export type PublicStandRow = {
  handle: string
  position: number
  name: string
  craft_line: string
  establishment: PublicEstablishment
  photo: PublicPhoto | null
  thumbnail: string | null
  products: number
}

/** One kind of a product. Money in céntimos with IGV. */
export type PublicKind = {
  variant_id: string
  title: string
  /** What is charged for one now; null where the shop has no price. */
  price: number | null
  /** What it costs outside of fairs, where that is more. */
  before: number | null
  /** What it costs, or will cost, at this fair. */
  fair_price: number
  /** Pieces that are left at the fair's price; null for as many as there are. */
  quota_left: number | null
  /** Pieces that can be bought now; null where they are not counted. */
  available: number | null
}

export type PublicStand = {
  handle: string
  position: number
  /** Its workshop takes part no more. */
  closed: boolean
  story: string
  photo: PublicPhoto | null
  fair: Pick<PublicFairRow, "handle" | "title" | "state" | "opens_at" | "closes_at">
  zone: { id: string; name: string }
  workshop: {
    handle: string
    name: string
    craft_line: string
    techniques: string[]
    story: string | null
    establishment: PublicEstablishment
  }
  products: {
    id: string
    handle: string
    title: string
    thumbnail: string | null
    variants: PublicKind[]
  }[]
  now: string
}

/** What is charged for one of a price set now, and what it costs without any sale; céntimos. */
export type Charged = ReadonlyMap<string, { price: number; normal: number }>

/** What the front page of fairs shows of one. */
export function publicFairRow(fair: FairFacts, locale: string | undefined): PublicFairRow {
  return {
    handle: fair.handle,
    title: inLocale(fair.words.title, locale),
    theme: inLocale(fair.words.theme, locale),
    state: fair.state,
    mode: fair.mode,
    banner: fair.banner && {
      widths: { ...fair.banner.widths },
      width: fair.banner.width,
      height: fair.banner.height,
      alt: inLocale(fair.banner.alt, locale),
    },
    opens_at: fair.opens_at.toISOString(),
    closes_at: fair.closes_at.toISOString(),
    stands: fair.stands,
  }
}

/** What a fair's own page shows. */
export function publicFair(fair: FairPage, locale: string | undefined): PublicFair {
  const zones = fair.zones.map(({ id, name, kind, holds, stands }) => ({
    id,
    name: inLocale(name, locale),
    kind,
    holds: [...holds],
    stands: stands.map((stand) => ({
      handle: stand.handle,
      position: stand.position,
      name: stand.workshop.name,
      craft_line: stand.workshop.craft_line,
      establishment: publicEstablishment(stand.workshop.establishment),
      photo: stand.photo && publicPhoto(stand.photo, locale),
      thumbnail: stand.thumbnail,
      products: stand.products,
    })),
  }))
  const stands = zones.reduce((sum, zone) => sum + zone.stands.length, 0)
  return {
    ...publicFairRow({ ...fair, stands }, locale),
    description: inLocale(fair.words.description, locale),
    organiser: inLocale(fair.words.organiser, locale),
    rules: inLocale(fair.words.rules, locale),
    venue: fair.venue && {
      name: fair.venue.name,
      address: fair.venue.address,
      ubigeo: fair.venue.ubigeo,
      hours: fair.venue.hours,
    },
    announced_at: fair.announced_at.toISOString(),
    archived_at: fair.archived_at.toISOString(),
    zones,
    programme: fair.programme.map((event) => publicEvent(event, locale)),
    results: fair.results && {
      stands: fair.results.stands,
      units: fair.results.units,
      amount: fair.results.amount,
      orders: fair.results.orders,
    },
    now: fair.now.toISOString(),
    next_change: nextChange(fair, fair.now)?.toISOString() ?? null,
  }
}

/** What a stand's own page shows. A stand without a story has its workshop's. */
export function publicStand(stand: StandPage, charged: Charged, locale: string | undefined): PublicStand {
  const { fair, workshop } = stand
  return {
    handle: stand.handle,
    position: stand.position,
    closed: stand.closed,
    story: inLocale(stand.story, locale) || (workshop.story ?? ""),
    photo: stand.photo && publicPhoto(stand.photo, locale),
    fair: {
      handle: fair.handle,
      title: inLocale(fair.words.title, locale),
      state: fair.state,
      opens_at: fair.opens_at,
      closes_at: fair.closes_at,
    },
    zone: { id: stand.zone.id, name: inLocale(stand.zone.name, locale) },
    workshop: {
      handle: workshop.handle,
      name: workshop.name,
      craft_line: workshop.craft_line,
      techniques: techniquesOf(workshop.techniques),
      story: workshop.story,
      establishment: publicEstablishment(workshop.establishment),
    },
    products: productsOf(stand.kinds, charged),
    now: stand.now.toISOString(),
  }
}

function productsOf(kinds: readonly KindFacts[], charged: Charged): PublicStand["products"] {
  const products = new Map<string, PublicStand["products"][number]>()
  for (const kind of kinds) {
    const { id, handle, title, thumbnail } = kind.product
    const product = products.get(id) ?? { id, handle, title, thumbnail, variants: [] }
    products.set(id, product)
    const price = charged.get(kind.price_set_id ?? "")
    product.variants.push({
      variant_id: kind.variant_id,
      title: kind.variant_title,
      price: price?.price ?? null,
      before: price && price.normal > price.price ? price.normal : null,
      fair_price: kind.fair_price,
      quota_left: kind.quota === null ? null : Math.max(0, kind.quota - kind.sold),
      available: kind.available,
    })
  }
  return [...products.values()]
}
