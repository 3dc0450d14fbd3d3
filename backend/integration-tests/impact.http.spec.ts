import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { takeSnapshot } from "../src/impact/take-snapshot"
import type { PublicImpact } from "../src/impact/public-impact"
import { describeApp } from "./app"
import { canariesIn } from "./canary"

describeApp("the public totals", (app) => {
  const knex = () => app.container().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)

  const impact = async (): Promise<PublicImpact> => {
    const { status, data } = await app.api.get("/store/impact", app.any())
    expect(status).toBe(200)
    expect(canariesIn(JSON.stringify(data))).toEqual([])
    return (data as { impact: PublicImpact }).impact
  }

  const region = (of: PublicImpact, name: string) => of.by_region.find((each) => each.region === name)

  /** Artisans of the leather workshop in Lima, so that there are `upTo` with codes from LUR-0900 on. */
  const artisansInLima = async (upTo: number) => {
    const rows = await app.sql(
      `insert into provenance_artisan (id, code, workshop_id)
       select 'arti_imp' || n, 'LUR-09' || lpad(n::text, 2, '0'), workshop.id
         from generate_series(1, ?::int) n, provenance_workshop workshop
        where workshop.handle = 'taller-cuero-lurigancho'
       returning id`,
      [upTo]
    )
    return rows.map(({ id }) => String(id))
  }

  let sales = 0
  /** Posts a sale of the leather workshop that gives each of `makers` S/ 10.00. */
  const sell = async (makers: string[], kind = "sale_captured", on = new Date()) => {
    sales++
    const [found] = await app.sql(
      `select workshop.id, policy.id as policy from provenance_workshop workshop, allocation_policy policy
        where workshop.handle = 'taller-cuero-lurigancho'`
    )
    const entries = [
      { account: "clearing:test", currency_code: "pen", amount: String(1000 * makers.length), line_id: null },
      ...makers.map((id) => ({
        account: `artisan:${id}:income`,
        currency_code: "pen",
        amount: "-1000",
        line_id: "line_1",
      })),
    ]
    const facts = { lines: [{ line_id: "line_1", origin: { workshop_id: found!.id } }] }
    await app.sql("select ledger_post(?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)", [
      kind,
      `capt_impact_${sales}`,
      ...(kind === "settlement" ? [null, null] : [`order_impact_${sales}`, 1]),
      found!.policy,
      on.toISOString(),
      JSON.stringify(facts),
      JSON.stringify(entries),
    ])
  }

  /** As if the night passed: today's table becomes yesterday's, and the job makes the next. */
  const nextDay = async () => {
    await app.sql("alter table impact_snapshot disable trigger user")
    await app.sql("update impact_snapshot set as_of = as_of - 1")
    await app.sql("alter table impact_snapshot enable trigger user")
    return takeSnapshot(knex())
  }

  it("say nothing of a market where each number would be about fewer than five people", async () => {
    await sell((await artisansInLima(2)).slice(0, 2))
    const table = await impact()
    expect(table).toMatchObject({ by_month: [], totals: { amount: null, hours: null, registered: null } })
    expect(table.people_in_workshops).toBeNull()
    for (const each of table.by_region)
      expect(each).toMatchObject({ people: null, hours: null, amount: null })
    expect(table.totals.workshops).toBe(2)
  })

  it("tell people, hours and money of a region with enough, of each month, and what they add up to", async () => {
    const lima = await artisansInLima(6)
    await app.sql(
      `insert into provenance_training
         (id, establishment_id, kind, topic, hours, starts_on, ends_on, institution_id, institution_label)
       select 'trai_imp', establishment_id, 'training', 'Repujado', 20, current_date - 3, current_date - 2, 'inst', 'Produce'
         from provenance_workshop where handle = 'taller-cuero-lurigancho'`
    )
    await app.sql(
      "insert into provenance_training_attendee (training_id, artisan_id) select 'trai_imp', unnest(?::text[])",
      [lima]
    )
    for (const maker of lima) await sell([maker])
    const table = await impact()
    const [working] = await app.sql(
      `select count(*)::int as people from provenance_artisan artisan
         join provenance_workshop workshop on workshop.id = artisan.workshop_id
        where workshop.handle = 'taller-cuero-lurigancho'`
    )
    expect(region(table, "Lima")).toEqual({
      region: "Lima",
      people: working!.people,
      hours: 120,
      amount: 6000,
    })
    expect(region(table, "Junín")).toEqual({ region: "Junín", people: null, hours: null, amount: null })
    expect(table.totals).toMatchObject({ hours: 120, amount: 6000 })
    expect(table.people_in_workshops).toBe(working!.people)
    expect(table.by_month.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(6000)
    expect(JSON.stringify(table)).not.toMatch(/arti_|LUR-09/)
  })

  it("do not move with a single sale: not on the same day, and not on the next", async () => {
    const lima = await artisansInLima(6)
    for (const maker of lima) await sell([maker])
    const before = await impact()
    await sell(lima.slice(0, 2))
    expect(await impact()).toEqual(before)
    expect(await nextDay()).toEqual({ taken: true, batches: 0 })
    expect((await impact()).totals).toEqual(before.totals)
    // One sale of six people is still one sale.
    await sell(lima)
    expect(await nextDay()).toEqual({ taken: true, batches: 0 })
    for (const maker of lima.slice(0, 3)) await sell([maker])
    expect(await nextDay()).toEqual({ taken: true, batches: 1 })
    expect(region(await impact(), "Lima")?.amount).toBe(6000 + 2000 + 6000 + 3000)
  })

  it("count sales and what was given back, not what the close of a month moves on", async () => {
    const lima = await artisansInLima(5)
    for (const maker of lima) await sell([maker])
    for (const maker of lima) await sell([maker], "settlement")
    expect((await impact()).totals.amount).toBe(5000)
  })

  it("are made once a day, whoever asks at the same moment, and never taken back", async () => {
    await Promise.all([impact(), impact(), impact()])
    expect(await takeSnapshot(knex())).toEqual({ taken: false, batches: 0 })
    expect(await app.sql("select as_of from impact_snapshot")).toHaveLength(1)
    await expect(app.sql("delete from impact_snapshot")).rejects.toThrow("what was published stays")
  })
})
