import { look } from "../../fair-clock/look"
import { fairsSuite } from "../test/fairs-suite"
import { fairStory } from "../test/fair-story"
import { managerOf } from "../transaction"
import { forgetTouches, readTouches, restTouches } from "./touches"

fairsSuite("fairs-touches", (suite) => {
  const { run, sql } = suite
  const story = fairStory(suite)
  const looking = (since: Date | null) =>
    suite.service.reading((context) => look(managerOf(context).getKnex(), since))

  /** A fair of this state with one stand and two offers, whose marks were served. */
  const quietFair = async (state: "announced" | "live" = "announced") => {
    await story.sell("wksp_own", "bolso", 2)
    const fair = await story.fairIn("call")
    const application = await story.apply(fair, "wksp_own", {
      products: [{ listing_id: "list_bolso", fair_price: 9_000, quota: 6 }],
    })
    await story.submit(application)
    await story.score(application, [4, 8])
    await story.act(fair, "close_call")
    await story.decide(application, "accepted")
    for (const act of state === "live" ? (["announce", "open"] as const) : (["announce"] as const)) {
      await story.act(fair, act)
      await sql("select pg_sleep(0.002)")
    }
    const [stand] = await sql("select id from fairs_stand where fair_id = ?", [fair])
    await run(async (context) => forgetTouches(context, await readTouches(context, fair)))
    return { fair, stand: String(stand?.id) }
  }
  const touchesOf = (fair: string) => run((context) => readTouches(context, fair))

  it("name the stand where something was sold, and the whole fair when a time of it moves", async () => {
    const { fair, stand } = await quietFair()
    expect(await touchesOf(fair)).toEqual({ ids: [], stands: [], whole: false })
    await sql("update fairs_stand_product set sold = 1 where stand_id = ?", [stand])
    expect(await touchesOf(fair)).toMatchObject({ stands: [stand], whole: false })
    await sql("update fairs_fair set opens_at = opens_at + interval '1 minute' where id = ?", [fair])
    expect(await touchesOf(fair)).toMatchObject({ stands: [stand], whole: true })
  })

  it("are not made by what is written again as it was, and are by what is taken away", async () => {
    const { fair, stand } = await quietFair()
    await sql("update fairs_stand_product set sold = sold where stand_id = ?", [stand])
    expect((await touchesOf(fair)).ids).toEqual([])
    await sql("delete from fairs_stand_product where stand_id = ?", [stand])
    expect(await touchesOf(fair)).toMatchObject({ stands: [stand] })
  })

  it("are forgotten when they were served, and those that came meanwhile are not", async () => {
    const { fair, stand } = await quietFair()
    await sql("update fairs_stand_product set sold = 1 where stand_id = ?", [stand])
    const served = await touchesOf(fair)
    await sql("update fairs_stand_product set sold = 2 where stand_id = ?", [stand])
    await run((context) => forgetTouches(context, served))
    expect((await touchesOf(fair)).ids).toHaveLength(1)
    expect((await looking(new Date())).touched).toEqual([fair])
  })

  it("rest where they could not be served", async () => {
    const { fair } = await quietFair()
    await run((context) => restTouches(context, fair, 60))
    expect((await looking(new Date())).touched).toEqual([])
    expect((await touchesOf(fair)).whole).toBe(true)
  })

  it("are not needed for what a time does: the clock sees it, once, and the first look sees all that is shown", async () => {
    const { fair } = await quietFair("live")
    const first = await looking(null)
    expect(first.turned).toEqual([fair])
    expect((await looking(first.at)).turned).toEqual([])
    await sql("update fairs_fair set closes_at = now() + interval '50 seconds' where id = ?", [fair])
    const before = await looking(first.at)
    expect(before.turned).toEqual([])
    expect(before.next).toBeLessThanOrEqual(50_000)
    await sql(
      "update fairs_fair set closes_at = date_trunc('milliseconds', clock_timestamp()) where id = ?",
      [fair]
    )
    const after = await looking(before.at)
    expect(after.turned).toEqual([fair])
    expect((await looking(after.at)).turned).toEqual([])
  })
})
