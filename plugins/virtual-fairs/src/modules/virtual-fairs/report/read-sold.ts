import type { Context } from "@medusajs/framework/types"
import type { SoldFigures } from "../../../domain/figures"
import { managerOf } from "../transaction"

/** By what a fair's sales are told apart. */
export const CUTS = ["all", "stand", "zone", "region", "buyer", "hour", "channel", "product"] as const
export type Cut = (typeof CUTS)[number]

/** What of a fair is read. */
export type ReportScope = {
  fairId: string
  /** Only of stands of these establishments; null for all. */
  establishmentIds: readonly string[] | null
  /** Only what was before this moment; null for all. */
  until: Date | null
}

/** What was sold by each cut, under its key: an id, the hour's beginning in ISO 8601, a name; "" of what has none. */
export type SoldByCut = Record<Cut, Map<string, SoldFigures>>

const KEYS: Record<Exclude<Cut, "all">, string> = {
  stand: "stand_id",
  zone: "zone_id",
  region: "region",
  buyer: "buyer",
  hour: "hour",
  channel: "channel",
  product: "product_id",
}
const COLUMNS = Object.values(KEYS)

/** One statement over the fair's sales, whatever they are cut by. An order at two stands is one order of the fair. */
export async function readSold(
  context: Context,
  { fairId, establishmentIds, until }: ReportScope
): Promise<SoldByCut> {
  const rows = await managerOf(context).execute<Record<string, string | null>[]>(
    `with sale as (
       select s.order_id, s.stand_id, st.zone_id, coalesce(e.department, '') as region,
         coalesce(s.department, '') as buyer, s.channel, s.product_id,
         to_char(date_trunc('hour', s.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as hour,
         s.quantity - coalesce(b.quantity, 0) as units, s.amount - coalesce(b.amount, 0) as amount,
         coalesce(b.amount, 0) as refunded
       from fairs_sale s
         left join fairs_sale_back b on b.line_id = s.line_id
         join fairs_stand st on st.id = s.stand_id
         left join provenance_establishment e on e.id = st.establishment_id
       where s.fair_id = ? and (?::jsonb is null or ?::jsonb @> to_jsonb(st.establishment_id))
         and s.at < coalesce(?::timestamptz, 'infinity'))
     select ${COLUMNS.join(", ")}, grouping(${COLUMNS.join(", ")}) as cut,
       count(distinct order_id) filter (where units > 0) as orders, sum(units) as units, sum(amount) as amount,
       sum(refunded) as refunded
     from sale group by grouping sets ((), ${COLUMNS.map((column) => `(${column})`).join(", ")})`,
    [fairId, json(establishmentIds), json(establishmentIds), until]
  )
  const sold = Object.fromEntries(CUTS.map((cut) => [cut, new Map()])) as SoldByCut
  for (const row of rows) {
    const cut = cutOf(Number(row.cut))
    sold[cut].set(cut === "all" ? "" : (row[KEYS[cut]] ?? ""), {
      ...{ orders: Number(row.orders), units: Number(row.units) },
      ...{ amount: Number(row.amount), refunded: Number(row.refunded) },
    })
  }
  return sold
}

/** `grouping` has a bit for each column, the first one highest, that is off where the row is cut by it. */
function cutOf(bits: number): Cut {
  const at = COLUMNS.findIndex((_, i) => (bits & (1 << (COLUMNS.length - 1 - i))) === 0)
  return CUTS.find((cut) => cut !== "all" && KEYS[cut] === COLUMNS[at]) ?? "all"
}

const json = (ids: readonly string[] | null) => (ids === null ? null : JSON.stringify(ids))
