import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { publishCounts } from "./domain/publish-counts"
import { type Batch, FEWEST_PEOPLE, releaseBatches } from "./domain/release-batches"
import { type BatchSums, monthsBetween, type PublishedBatch, sumBatches } from "./domain/sum-batches"
import type { PublicImpact } from "./public-impact"
import { LEAST, type Measure, readFacts } from "./read-facts"

/** The page shows the last two years: a chart of more would tell less. */
const MOST_MONTHS = 24

/**
 * Makes today's public table, unless it is made already: publishes what is about enough people by now, and adds up what
 * is published. At most one a day, so that nobody can watch a sale happen.
 * @returns whether it made one, and how many batches were added
 */
export async function takeSnapshot(knex: Knex): Promise<{ taken: boolean; batches: number }> {
  return knex.transaction(async (sql) => {
    // Two processes at once would publish the same facts in different batches.
    await sql.raw("select pg_advisory_xact_lock(hashtext('impact_snapshot'))")
    const [today] = await rows<{ as_of: string; taken: boolean }>(
      sql,
      `select day.as_of::text, exists (select from impact_snapshot where as_of = day.as_of) as taken
         from (select (now() at time zone 'America/Lima')::date as as_of) day`
    )
    if (!today || today.taken) return { taken: false, batches: 0 }
    const month = today.as_of.slice(0, 7)
    let batches = 0
    for (const measure of ["amount", "hours"] as const) {
      const released = releaseBatches(await readFacts(sql, measure), month, LEAST[measure])
      for (const batch of released) await storeBatch(sql, measure, batch)
      batches += released.length
    }
    await sql.raw("insert into impact_snapshot (as_of, content) values (?, ?::jsonb)", [
      today.as_of,
      JSON.stringify(await content(sql, today.as_of)),
    ])
    return { taken: true, batches }
  })
}

async function storeBatch(sql: Knex, measure: Measure, { region, month, value, people, sources }: Batch) {
  const [batch] = await rows<{ id: string }>(
    sql,
    "insert into impact_batch (measure, region, month, value, people) values (?, ?, ?, ?, ?) returning id",
    [measure, region, month, String(value), people]
  )
  await sql.raw("insert into impact_source (measure, source, batch_id) select ?, unnest(?::text[]), ?", [
    measure,
    sources,
    batch?.id ?? null,
  ])
}

async function content(sql: Knex, asOf: string): Promise<PublicImpact> {
  const amount = await published(sql, "amount")
  const hours = await published(sql, "hours")
  const counted = await rows<{ region: string; people: number }>(sql, PEOPLE_BY_REGION)
  const people = publishCounts(new Map(counted.map(({ region, people: number }) => [region, number])))
  const [facts] = await rows<{ workshops: number; registered: number }>(sql, FACTS)
  const regions = [...new Set([...people.regions.keys(), ...named(amount), ...named(hours)])]
  const sums = (get: (of: BatchSums) => bigint | null | undefined) => ({
    hours: asNumber(get(hours)),
    amount: asNumber(get(amount)),
  })
  const months = [...hours.byMonth.keys(), ...amount.byMonth.keys()].sort()
  return {
    as_of: asOf,
    people_in_workshops: people.total || null,
    by_region: regions
      .sort((a, b) => a.localeCompare(b, "es"))
      .map((region) => ({
        region,
        people: people.regions.get(region) ?? null,
        ...sums(({ byRegion }) => byRegion.get(region)),
      })),
    other_regions: { people: people.others, ...sums(({ byRegion }) => byRegion.get(null)) },
    by_month: (months[0] ? monthsBetween(months[0], asOf.slice(0, 7)) : [])
      .slice(-MOST_MONTHS)
      .map((month) => ({ month, ...sums(({ byMonth }) => byMonth.get(month)) })),
    totals: {
      ...sums(({ total }) => total),
      workshops: facts?.workshops ?? 0,
      registered: facts && facts.registered >= FEWEST_PEOPLE ? facts.registered : null,
    },
  }
}

async function published(sql: Knex, measure: Measure): Promise<BatchSums> {
  const batches = await rows<Omit<PublishedBatch, "value"> & { value: string }>(
    sql,
    `select region, month, sum(value)::text as value from impact_batch where measure = ? group by region, month`,
    [measure]
  )
  return sumBatches(batches.map((batch) => ({ ...batch, value: BigInt(batch.value) })))
}

const named = ({ byRegion }: BatchSums) => [...byRegion.keys()].filter((region) => region !== null)

const asNumber = (value: bigint | null | undefined) => (value == null ? null : Number(value))

async function rows<Row>(sql: Knex, text: string, values: unknown[] = []): Promise<Row[]> {
  return (await sql.raw<{ rows: Row[] }>(text, values as Knex.RawBinding[])).rows
}

/** Every region with a workshop that is open, also where nobody works in it now. */
const PEOPLE_BY_REGION = `
  select establishment.department as region, count(artisan.id)::int as people
    from provenance_establishment establishment
    join provenance_workshop workshop on workshop.establishment_id = establishment.id
    left join provenance_artisan artisan
      on artisan.workshop_id = workshop.id and artisan.released_at is null and artisan.deleted_at is null
   where workshop.closed_at is null and workshop.deleted_at is null and establishment.deleted_at is null
   group by establishment.department`

const FACTS = `
  select (select count(*)::int from provenance_workshop where closed_at is null and deleted_at is null) as workshops,
         (select count(distinct registration.artisan_id)::int
            from provenance_registration registration
            join provenance_artisan artisan on artisan.id = registration.artisan_id
           where registration.cancelled_on is null and artisan.released_at is null and artisan.deleted_at is null
             and (now() at time zone 'America/Lima')::date
                 between registration.registered_on and registration.expires_on) as registered`
