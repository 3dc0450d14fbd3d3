import { sql, type Connection, type Sql } from "@tejido/institutions/http/sql-list"
import type { LimaMonth } from "../../../domain/lima-month"
import { lastDayOf } from "./divide-incomes"
import type { ArtisanSums } from "./preview-month"
import type { SettlementTotals } from "./settlement-totals"

/** A month's close beside the one before it. Amounts in céntimos. */
export type MonthComparison = {
  /** The last month that was closed before; null for the first. */
  previous: { id: string; month: string; totals: SettlementTotals } | null
  by_establishment: {
    /** Where the artisans were on the month's last day; null for those who are in no register any more. */
    establishment: { id: string; code: string; name: string } | null
    artisans: number
    income: number
    held: number
    income_before: number
  }[]
  /** Whose income changed most against that month, the greatest change first. */
  changes: { artisan: { id: string; code: string }; income: number; income_before: number }[]
}

const MOST_CHANGES = 10

/** The shares of a settlement, for {@link readComparison}. */
export function sharesOf(settlementId: string): Sql {
  return sql(
    "(select artisan_id, income, held from revenue_settlement_share where settlement_id = ?) as shares",
    settlementId
  )
}

/** What a preview came to, for {@link readComparison}. */
export function sharesAsComputed(artisans: readonly ArtisanSums[]): Sql {
  return sql(
    "jsonb_to_recordset(?::jsonb) as shares(artisan_id text, income bigint, held bigint)",
    JSON.stringify(artisans)
  )
}

/** Compares the shares of a month with those of the last one before it. Three statements. */
export async function readComparison(
  connection: Connection,
  month: LimaMonth,
  shares: Sql
): Promise<MonthComparison> {
  const previous = await connection.raw<NonNullable<MonthComparison["previous"]>>(
    `select id, to_char(month, 'YYYY-MM') as month, totals from revenue_settlement
     where state = 'closed' and month < ?::date order by month desc limit 1`,
    [`${month}-01`]
  )
  const before = previous.rows[0] ?? null
  const both = sql(
    `with now as (select * from ${shares.text}),
     before as (select artisan_id, income from revenue_settlement_share where settlement_id = ?),
     compared as (
       select coalesce(now.artisan_id, before.artisan_id) as artisan_id, now.artisan_id is not null as is_now,
              coalesce(now.income, 0) as income, coalesce(now.held, 0) as held,
              coalesce(before.income, 0) as income_before
       from now full join before on before.artisan_id = now.artisan_id
     )`,
    ...shares.values,
    before?.id ?? ""
  )
  const [places, changes] = await Promise.all([
    connection.raw<MonthComparison["by_establishment"][number]>(
      `${both.text}
       select case when e.id is not null then json_build_object('id', e.id, 'code', e.code, 'name', e.name) end
                as establishment,
              count(*) filter (where compared.is_now)::int as artisans, sum(compared.income)::float8 as income,
              sum(compared.held)::float8 as held, sum(compared.income_before)::float8 as income_before
       from compared
       left join provenance_artisan a on a.id = compared.artisan_id
       left join lateral (
         select s.workshop_id from provenance_stay s
         where s.artisan_id = a.id and s.from_on <= ?::date and (s.to_on is null or s.to_on > ?::date) limit 1
       ) stay on true
       left join provenance_workshop w on w.id = coalesce(stay.workshop_id, a.workshop_id)
       left join provenance_establishment e on e.id = w.establishment_id
       group by e.id order by sum(compared.income) desc, e.id`,
      [...both.values, lastDayOf(month), lastDayOf(month)]
    ),
    before
      ? connection.raw<MonthComparison["changes"][number]>(
          `${both.text}
           select json_build_object('id', compared.artisan_id, 'code', coalesce(a.code, compared.artisan_id)) as artisan,
                  compared.income::float8 as income, compared.income_before::float8 as income_before
           from compared left join provenance_artisan a on a.id = compared.artisan_id
           where compared.income <> compared.income_before
           order by abs(compared.income - compared.income_before) desc, compared.artisan_id limit ?`,
          [...both.values, MOST_CHANGES]
        )
      : { rows: [] },
  ])
  return { previous: before, by_establishment: places.rows, changes: changes.rows }
}
