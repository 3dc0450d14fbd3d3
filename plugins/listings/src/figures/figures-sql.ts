import { endOfLimaDay, startOfLimaDay } from "@tejido/institutions/http/lima-day"
import { type Sql, sql } from "@tejido/institutions/http/sql-list"
import type { AskedFigures } from "./figures"

/** The ISO week of Lima that a moment is in, `2026-W48`. */
export const LIMA_WEEK = (moment: string) => `to_char(${moment} at time zone 'America/Lima', 'IYYY-"W"IW')`

/** Moments of the days that are asked for. */
export function days(moment: string, { from, to }: AskedFigures): Sql {
  return sql(`${moment} >= ? and ${moment} < ?`, startOfLimaDay(from), endOfLimaDay(to))
}

/** Rows of the establishments that are asked for. */
export function places(column: string, { establishmentIds }: AskedFigures): Sql {
  return establishmentIds ? sql(`${column} = any(?::text[])`, establishmentIds) : sql("true")
}

/** The days between two moments, to a tenth; what takes no time at all is 0. */
export const DAYS = (from: string, to: string) =>
  `greatest(extract(epoch from ${to} - ${from}), 0)::float8 / 86400`

/** Median and ninth decile of `days`, to a tenth. */
export const SPREAD = `round(percentile_cont(0.5) within group (order by days)::numeric, 1)::float8 as median,
  round(percentile_cont(0.9) within group (order by days)::numeric, 1)::float8 as p90`
