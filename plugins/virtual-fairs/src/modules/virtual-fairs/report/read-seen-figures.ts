import type { Context } from "@medusajs/framework/types"
import { NOTHING_SEEN, type SeenFigures } from "../../../domain/figures"
import { managerOf } from "../transaction"
import type { ReportScope } from "./read-sold"

/** How much a fair was looked at: in all, by stand and by hour (its beginning in ISO 8601). */
export type SeenByCut = {
  all: SeenFigures
  /** Visits of its page before it opened; null where only some stands are asked for. */
  early_visits: number | null
  stand: Map<string, SeenFigures>
  hour: Map<string, SeenFigures>
}

type CountRow = { stand_id: string | null; hour: string | null; kind: string; n: string; by: number }

/**
 * One statement. The fair's visits are those of its own pages: whoever looks at three stands visits it once. Where only
 * some establishments' stands are asked for, the visits are theirs.
 */
export async function readSeenFigures(
  context: Context,
  { fairId, establishmentIds, until }: ReportScope
): Promise<SeenByCut> {
  const ids = establishmentIds === null ? null : JSON.stringify(establishmentIds)
  const rows = await managerOf(context).execute<CountRow[]>(
    `with counted as (
       select c.stand_id, c.kind, c.n,
         to_char(c.hour at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as hour,
         -- A visit of a stand is none of the fair's.
         c.kind <> 'visit' or (c.stand_id is null) = (?::jsonb is null) as of_all
       from fairs_count c left join fairs_stand s on s.id = c.stand_id
       where c.fair_id = ? and (?::jsonb is null or ?::jsonb @> to_jsonb(s.establishment_id))
         and c.hour < coalesce(?::timestamptz, 'infinity'))
     select stand_id, null as hour, kind, sum(n) as n, 1 as by from counted where stand_id is not null group by 1, 3
     union all
     select null, hour, kind, sum(n), 2 from counted where of_all and kind <> 'early_visit' group by 2, 3
     union all
     select null, null, kind, sum(n), 3 from counted where of_all and (kind <> 'early_visit' or stand_id is null)
     group by 3`,
    [ids, fairId, ids, ids, until]
  )
  const seen: SeenByCut = {
    all: NOTHING_SEEN,
    early_visits: establishmentIds === null ? 0 : null,
    stand: new Map(),
    hour: new Map(),
  }
  for (const { stand_id, hour, kind, n, by } of rows) {
    if (kind === "early_visit") {
      if (by === 3 && seen.early_visits !== null) seen.early_visits = Number(n)
    } else if (by === 1) add(seen.stand, stand_id ?? "", kind, Number(n))
    else if (by === 2) add(seen.hour, hour ?? "", kind, Number(n))
    else seen.all = { ...seen.all, [COLUMN[kind] ?? kind]: Number(n) }
  }
  return seen
}

const COLUMN: Readonly<Record<string, keyof SeenFigures>> = {
  visit: "visits",
  product_view: "product_views",
  cart: "carts",
}

function add(to: Map<string, SeenFigures>, key: string, kind: string, n: number): void {
  const column = COLUMN[kind]
  if (column) to.set(key, { ...(to.get(key) ?? NOTHING_SEEN), [column]: n })
}
