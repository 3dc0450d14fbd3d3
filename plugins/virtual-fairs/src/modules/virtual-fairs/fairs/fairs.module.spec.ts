import { FairClone } from "../../../domain/fair-content"
import { fairStory, inDays, PROMOTER, refusalOf } from "../test/fair-story"
import { fairsSuite } from "../test/fairs-suite"
import { cloneFair } from "./clone-fair"
import { deleteFair } from "./delete-fair"

jest.setTimeout(120_000)

fairsSuite("fairs-life", ({ sql, run }) => {
  const story = fairStory({ sql, run })

  it("goes through its life by hand, each step written down", async () => {
    const id = await story.create()
    const states = []
    for (const act of ["publish", "open_call", "close_call", "announce", "open", "close"] as const) {
      await story.act(id, act)
      await sql("select pg_sleep(0.002)")
      states.push((await story.row(id)).state)
    }
    expect(states).toEqual(["draft", "call", "selection", "announced", "live", "closed"])
    const actions = await sql("select action from audit_entry where resource_id = ?", [id])
    expect(actions.map(({ action }) => action)).toEqual([
      ...["fair.created", "fair.published", "fair.call_opened", "fair.call_closed"],
      ...["fair.announced", "fair.opened", "fair.closed"],
    ])
    expect(await refusalOf(story.act(id, "open"))).toBe("act_not_now")
  })

  it("is not published before workshops have something to read, a zone and criteria", async () => {
    const id = await story.create({ zones: [], criteria: [], words: { title: { es: "Feria" } } })
    await expect(story.act(id, "publish")).rejects.toMatchObject({
      code: "fair_incomplete",
      details: { missing: ["description", "zones", "criteria"] },
    })
    expect((await story.row(id)).published_at).toBeNull()
  })

  it("refuses a plan that ends before it starts, and says beside which field", async () => {
    await expect(story.create({ closes_at: inDays(13) })).rejects.toMatchObject({
      code: "times_out_of_order",
      details: { field: "closes_at", problem: "before", than: "opens_at" },
    })
    expect(await refusalOf(story.create({ mode: "in_person" }))).toBe("venue_missing")
  })

  it("moves no time that has passed, and none into the past", async () => {
    const id = await story.fairIn("call")
    await expect(story.save(id, { call_opens_at: inDays(2) })).rejects.toMatchObject({
      code: "time_is_past",
      details: { field: "call_opens_at" },
    })
    expect(await refusalOf(story.save(id, { call_closes_at: inDays(-0.0001) }))).toBe("time_is_past")
    await story.save(id, { call_closes_at: inDays(6) })
    expect((await story.row(id)).state).toBe("call")
  })

  it("gives way to whoever saved first", async () => {
    const id = await story.create()
    await story.save(id, { mode: "virtual" }, 1)
    await expect(story.save(id, { mode: "virtual" }, 1)).rejects.toMatchObject({
      code: "fair_changed",
      details: { version: 2, changed_by: "Ana" },
    })
  })

  it("of two who open the call at the same moment lets one", async () => {
    const id = await story.create()
    await story.act(id, "publish")
    const opened = await Promise.allSettled([story.act(id, "open_call"), story.act(id, "open_call")])
    expect(opened.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
  })

  it("numbers the address of a second fair of the same name, and refuses one that is taken", async () => {
    const [first, second] = [await story.create(), await story.create()]
    expect((await story.row(first)).handle).toBe("feria-de-navidad")
    expect((await story.row(second)).handle).toBe("feria-de-navidad-2")
    expect(await refusalOf(story.create({ handle: "feria-de-navidad" }))).toBe("handle_taken")
  })

  it("is cancelled with a reason, and then stays as it is", async () => {
    const id = await story.fairIn("announced")
    expect(await refusalOf(story.act(id, "cancel"))).toBe("reason_missing")
    await story.act(id, "cancel", "No hay local")
    expect((await story.row(id)).state).toBe("cancelled")
    expect(await refusalOf(story.save(id, { mode: "virtual" }))).toBe("fair_cancelled")
  })

  it("keeps zones that were applied to, and takes out others", async () => {
    await story.sell("wksp_own", "bolso")
    const id = await story.fairIn("call")
    await story.apply(id, "wksp_own", { products: [{ listing_id: "list_bolso", fair_price: 9_000 }] })
    const [leather, all] = await story.zonesOf(id)
    const zone = (zoneId: string | undefined) => ({
      ...{ id: zoneId, name: { es: "Zona" }, kind: "theme", capacity: 2 },
    })
    expect(await refusalOf(story.save(id, { zones: [zone(leather)] }))).toBe("zone_in_use")
    await story.save(id, { zones: [zone(all), { ...zone(undefined), name: { es: "Nueva" } }] })
    expect(await story.zonesOf(id)).toEqual([all, expect.stringMatching(/^fzon_/)])
    expect(await refusalOf(story.save(id, { zones: [zone("fzon_of_another")] }))).toBe("zone_unknown")
  })

  it("is copied with its times as far from the new opening, and with nobody in it", async () => {
    await story.sell("wksp_own", "bolso")
    const id = await story.fairIn("call")
    await story.apply(id, "wksp_own", { products: [{ listing_id: "list_bolso", fair_price: 9_000 }] })
    const opens_at = inDays(379)
    const clone = FairClone.parse({ title: { es: "Feria de Navidad 2027" }, opens_at })
    const copy = await run((context) => cloneFair(context, PROMOTER, id, clone))
    const [model, copied] = [await story.row(id), await story.row(copy)]
    const at = (row: object, name: string) =>
      new Date(String((row as Record<string, unknown>)[name])).getTime()
    const shift = (name: string) => at(copied, name) - at(model, name)
    const times = ["call_opens_at", "call_closes_at", "announced_at", "closes_at", "archived_at"]
    expect(times.map(shift)).toEqual(times.map(() => shift("opens_at")))
    expect(at(copied, "opens_at")).toBe(new Date(opens_at).getTime())
    expect(copied).toMatchObject({
      ...{ handle: "feria-de-navidad-2027", state: "draft", cloned_from: id },
      words: { title: { es: "Feria de Navidad 2027" }, description: { es: "Regalos hechos a mano." } },
    })
    expect(await story.zonesOf(copy)).toHaveLength(2)
    expect(await sql("select id from fairs_criterion where fair_id = ?", [copy])).toHaveLength(2)
    expect(await sql("select id from fairs_application where fair_id = ?", [copy])).toEqual([])
  })

  it("is deleted while it is a draft, and not once it was published", async () => {
    const [draft, published] = [await story.create(), await story.create()]
    await story.act(published, "publish")
    await run((context) => deleteFair(context, PROMOTER, draft))
    expect(await refusalOf(run((context) => deleteFair(context, PROMOTER, published)))).toBe("fair_not_draft")
    expect((await sql("select id from fairs_fair")).map(({ id }) => id)).toEqual([published])
  })
})
