import type { Connection } from "@tejido/institutions/http/sql-list"
import type { Fact, Threshold } from "./domain/release-batches"
import { FEWEST_PEOPLE } from "./domain/release-batches"

/** What the public is told sums of. */
export type Measure = "amount" | "hours"

/** A sum of money is about several sales too: the split of a single one can be read off its price. */
export const LEAST: Record<Measure, Threshold> = {
  amount: { people: FEWEST_PEOPLE, events: FEWEST_PEOPLE },
  hours: { people: FEWEST_PEOPLE, events: 1 },
}

type Row = Omit<Fact, "value"> & { value: string }

const FACTS: Record<Measure, string> = {
  // Credits to makers' income by sales, and what refunds took back; never what a month's close moves on. The region is
  // the workshop's, as it stood with the sale: an artisan who moves takes nothing out of a region's sum.
  amount: `
    select entry.id::text as source, posted.id::text as event, account.code as person,
           establishment.department as region, -entry.amount as value,
           to_char(posted.occurred_at at time zone 'America/Lima', 'YYYY-MM') as month
      from ledger_entry entry
      join ledger_account account on account.id = entry.account_id
      join ledger_transaction posted on posted.id = entry.transaction_id
      left join lateral (
        -- Of any posting of the order: one that takes a line off it does not name the line.
        select line -> 'origin' ->> 'workshop_id' as workshop_id
          from ledger_transaction named, jsonb_array_elements(named.facts -> 'lines') line
         where named.order_id = posted.order_id and line ->> 'line_id' = entry.line_id
           and line -> 'origin' ->> 'workshop_id' is not null
         limit 1
      ) sold on true
      left join provenance_workshop workshop on workshop.id = sold.workshop_id
      left join provenance_establishment establishment on establishment.id = workshop.establishment_id
     where account.code like 'artisan:%:income' and account.currency_code = 'pen'
       and posted.order_id is not null`,
  hours: `
    select training.id || ':' || attendee.artisan_id as source, training.id as event,
           attendee.artisan_id as person, establishment.department as region, training.hours::bigint as value,
           to_char(training.ends_on, 'YYYY-MM') as month
      from provenance_training_attendee attendee
      join provenance_training training on training.id = attendee.training_id
      join provenance_establishment establishment on establishment.id = training.establishment_id
     where training.ends_on <= (now() at time zone 'America/Lima')::date`,
}

/** What has not been published yet of a measure, a row for each person and sale or training. */
export async function readFacts(sql: Connection, measure: Measure): Promise<Fact[]> {
  const { rows } = await sql.raw<Row>(
    `select fact.* from (${FACTS[measure]}) fact
      where not exists (
        select from impact_source published where published.measure = ? and published.source = fact.source
      )`,
    [measure]
  )
  return rows.map((row) => ({ ...row, value: BigInt(row.value) }))
}
