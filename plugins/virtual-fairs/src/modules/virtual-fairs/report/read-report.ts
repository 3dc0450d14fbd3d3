import type { Context } from "@medusajs/framework/types"
import {
  type Figures,
  figuresOf,
  NOTHING_SOLD,
  type SeenFigures,
  seenOfAll,
  type SoldFigures,
} from "../../../domain/figures"
import type { FairState } from "../../../domain/fair-state"
import type { Localized } from "../../../domain/readable"
import { hoursOfFair } from "./hours-of-fair"
import {
  readComparable,
  readFairPlan,
  readProductNames,
  type ReportedFair,
  type ReportedStand,
} from "./read-fair-plan"
import { readSeenFigures, type SeenByCut } from "./read-seen-figures"
import { readSold, type SoldByCut } from "./read-sold"

/** A fair as a report names it. Moments in ISO 8601. */
export type FairName = {
  id: string
  handle: string
  title: string
  mode: string
  state: FairState
  opens_at: string
  closes_at: string
}

/** A fair in numbers, as it stands: what goes back later is counted back even after the close. Money in céntimos. */
export type FairReport = {
  fair: FairName
  state: FairState
  /** The fair is over: nothing is added any more. */
  final: boolean
  /** By the database's clock. */
  now: string
  /** Only the stands of the member's establishments, with their visits instead of the fair's. */
  partial: boolean
  totals: Figures & { stands: number; early_visits: number | null }
  by_stand: ({
    id: string
    handle: string
    workshop: string
    craft_line: string
    establishment: { id: string; code: string; name: string }
    zone: Localized
    closed: boolean
  } & Figures)[]
  by_zone: ({ id: string; name: Localized; stands: number } & Figures)[]
  by_region: {
    /** Of where the workshops are. */
    stands: ({ region: string; stands: number } & Figures)[]
    /** Of where it was sent; null of what was handed over or not told. */
    buyers: ({ region: string | null } & SoldFigures)[]
  }
  /** The hours from the opening to now or the close, in order; an hour begins at `at`. */
  by_hour: ({ at: string } & SeenFigures & SoldFigures)[]
  by_channel: ({ channel: "shop" | "table" } & SoldFigures)[]
  /** The twenty that brought most. */
  top_products: ({
    id: string
    title: string
    handle: string | null
    thumbnail: string | null
  } & SoldFigures)[]
  /** Another fair, whole, and as far as it was when it had run as long as this one; for who sees all of both. */
  against: { fair: FairName; totals: Figures; so_far: Figures | null } | null
  comparable: { id: string; title: string; opens_at: string }[]
}

export type AskedReport = {
  fairId: string
  /** Null for all. */
  establishmentIds: readonly string[] | null
  /** Another fair's id; the one that this was cloned from unless said otherwise. */
  against?: string
  /** Whoever does not plan fairs sees none that is not published. */
  unpublished: boolean
}

const TOP = 20

/** The report of a fair, or null where there is none to see. At most ten statements, whatever its size. */
export async function readReport(
  context: Context,
  { fairId, establishmentIds, against, unpublished }: AskedReport
): Promise<FairReport | null> {
  const fair = await readFairPlan(context, fairId)
  if (!fair || (!fair.published && !unpublished)) return null
  const scope = { fairId, establishmentIds, until: null }
  const sold = await readSold(context, scope)
  const seen = await readSeenFigures(context, scope)
  const stands = fair.stands.filter(
    ({ establishment }) => establishmentIds === null || establishmentIds.includes(establishment.id)
  )
  const compared = against ?? fair.cloned_from
  const comparable = await readComparable(context, fairId)
  return {
    fair: nameOf(fair),
    state: fair.state,
    final: ["closed", "archived", "cancelled"].includes(fair.state),
    now: fair.now.toISOString(),
    partial: establishmentIds !== null,
    totals: {
      ...figuresOf(seen.all, sold.all.get("")),
      ...{ stands: stands.length, early_visits: seen.early_visits },
    },
    by_stand: stands.map((stand) => ({
      ...{ id: stand.id, handle: stand.handle, workshop: stand.workshop, craft_line: stand.craft_line },
      establishment: codeOf(stand),
      zone: fair.zones.find(({ id }) => id === stand.zone_id)?.name ?? { es: "", en: "" },
      closed: stand.closed,
      ...figuresOf(seen.stand.get(stand.id), sold.stand.get(stand.id)),
    })),
    ...byPlace(fair, stands, sold, seen),
    by_hour: hoursOfFair(fair).map((at) => ({
      at,
      ...withoutRates(figuresOf(seen.hour.get(at), sold.hour.get(at))),
    })),
    by_channel: (["shop", "table"] as const).map((channel) => ({
      channel,
      ...(sold.channel.get(channel) ?? NOTHING_SOLD),
    })),
    top_products: await topProducts(context, sold),
    against:
      compared && establishmentIds === null ? await readAgainst(context, compared, fair, unpublished) : null,
    comparable: comparable.map(({ opens_at, ...each }) => ({ ...each, opens_at: opens_at.toISOString() })),
  }
}

function byPlace(
  fair: ReportedFair,
  stands: readonly ReportedStand[],
  sold: SoldByCut,
  seen: SeenByCut
): Pick<FairReport, "by_zone" | "by_region"> {
  const seenAt = (some: readonly ReportedStand[]) => seenOfAll(some.map(({ id }) => seen.stand.get(id)))
  const regions = [...new Set(stands.map(({ establishment }) => establishment.region ?? ""))]
  const most = (a: SoldFigures, b: SoldFigures) => b.amount - a.amount || b.units - a.units
  return {
    by_zone: fair.zones.map(({ id, name }) => {
      const here = stands.filter(({ zone_id }) => zone_id === id)
      return { id, name, stands: here.length, ...figuresOf(seenAt(here), sold.zone.get(id)) }
    }),
    by_region: {
      stands: regions
        .map((region) => {
          const here = stands.filter(({ establishment }) => (establishment.region ?? "") === region)
          return { region, stands: here.length, ...figuresOf(seenAt(here), sold.region.get(region)) }
        })
        .sort(most),
      buyers: [...sold.buyer].map(([region, figures]) => ({ region: region || null, ...figures })).sort(most),
    },
  }
}

async function topProducts(context: Context, sold: SoldByCut): Promise<FairReport["top_products"]> {
  const top = [...sold.product]
    .filter(([, { units }]) => units > 0)
    .sort(([a, x], [b, y]) => y.amount - x.amount || y.units - x.units || (a < b ? -1 : 1))
    .slice(0, TOP)
  const names = await readProductNames(
    context,
    top.map(([id]) => id)
  )
  return top.map(([id, figures]) => {
    const { title = id, handle = null, thumbnail = null } = names.get(id) ?? {}
    return { id, title, handle, thumbnail, ...figures }
  })
}

async function readAgainst(
  context: Context,
  fairId: string,
  { now, opens_at, closes_at }: ReportedFair,
  unpublished: boolean
): Promise<FairReport["against"]> {
  const other = await readFairPlan(context, fairId)
  if (!other || (!other.published && !unpublished)) return null
  const totalsUntil = async (until: Date | null) => {
    const scope = { fairId, establishmentIds: null, until }
    const sold = await readSold(context, scope)
    return figuresOf((await readSeenFigures(context, scope)).all, sold.all.get(""))
  }
  const running = now > opens_at && now < closes_at
  const elapsed = now.getTime() - opens_at.getTime()
  return {
    fair: nameOf(other),
    totals: await totalsUntil(null),
    so_far: running ? await totalsUntil(new Date(other.opens_at.getTime() + elapsed)) : null,
  }
}

function nameOf({ id, handle, title, mode, state, opens_at, closes_at }: ReportedFair): FairName {
  return {
    ...{ id, handle, title: title.es, mode, state },
    ...{ opens_at: opens_at.toISOString(), closes_at: closes_at.toISOString() },
  }
}

function codeOf({ establishment: { id, code, name } }: ReportedStand) {
  return { id, code, name }
}

function withoutRates({ average_basket: _, conversion: __, ...rest }: Figures): SeenFigures & SoldFigures {
  return rest
}
