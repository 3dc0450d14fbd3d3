import { fairStory, OPERATOR, refusalOf, STRANGER } from "../test/fair-story"
import { fairsSuite } from "../test/fairs-suite"
import { publicFair, publicFairRow, publicStand } from "./public-fair"
import { readFairPage } from "./read-fair"
import { readFairs } from "./read-fairs"
import { readStandPage } from "./read-stand"

jest.setTimeout(120_000)

fairsSuite("fairs-public", ({ sql, run, service }) => {
  const story = fairStory({ sql, run })
  const list = () => service.reading((context) => readFairs(context, { limit: 20, offset: 0 }))
  const page = (handle: string) => service.reading((context) => readFairPage(context, handle))
  const standPage = (stand: string) =>
    service.reading((context) => readStandPage(context, "feria-de-navidad", stand))

  /** A fair with a stand of a named prison and one of a prison that is not named. */
  const fairWithStands = async (until: "announced" | "live") => {
    await story.sell("wksp_own", "bolso", 2)
    await story.sell("wksp_there", "manta")
    const fair = await story.fairIn("call")
    const applications = [
      await story.apply(fair, "wksp_own", {
        products: [{ listing_id: "list_bolso", fair_price: 9_000, quota: 5 }],
      }),
      await story.apply(
        fair,
        "wksp_there",
        { products: [{ listing_id: "list_manta", fair_price: 9_000 }] },
        STRANGER
      ),
    ]
    for (const [i, id] of applications.entries()) {
      await story.submit(id, i === 0 ? OPERATOR : STRANGER)
      await story.score(id, [4, 8])
    }
    await story.act(fair, "close_call")
    for (const id of applications) await story.decide(id, "accepted")
    expect(await page("feria-de-navidad")).toBeNull()
    expect(await standPage("cuero")).toBeNull()
    await story.act(fair, "announce")
    if (until === "live") await story.act(fair, "open")
    return fair
  }

  it("see a fair from its announcement on, and not before", async () => {
    const fair = await fairWithStands("announced")
    const { fairs, count } = await list()
    expect(count).toBe(1)
    expect(fairs.map((each) => publicFairRow(each, "en-US"))).toMatchObject([
      { handle: "feria-de-navidad", title: "Christmas fair", theme: "", state: "announced", stands: 2 },
    ])
    await story.act(fair, "cancel", "No hay local")
    expect((await list()).fairs[0]?.state).toBe("cancelled")
    const shown = await page("feria-de-navidad")
    expect(shown && JSON.stringify(publicFair(shown, "es"))).not.toMatch(/No hay local/)
  })

  it("never see one that was cancelled before it was announced", async () => {
    const fair = await story.fairIn("selection")
    await story.act(fair, "cancel", "Nadie se presentó")
    await sql(
      "update fairs_fair set announced_at = now(), call_opens_at = now() - interval '3 days'," +
        " call_closes_at = now() - interval '2 days' where id = ?",
      [fair]
    )
    expect((await list()).count).toBe(0)
  })

  it("see zones and stands, and of a prison that is not named its region alone", async () => {
    await fairWithStands("live")
    const fair = await page("feria-de-navidad")
    const shown = fair && publicFair(fair, "es")
    expect(shown?.zones.map(({ name, stands }) => [name, stands.map(({ handle }) => handle)])).toEqual([
      ["Cuero", []],
      ["Todo", ["cuero", "telar"]],
    ])
    expect(shown?.zones[1]?.stands.map(({ establishment }) => establishment)).toEqual([
      { handle: "lurigancho", name: "Lurigancho", region: "Lima" },
      { handle: null, name: null, region: "Cusco" },
    ])
    const text = JSON.stringify(shown)
    for (const hidden of ["Otro", "estb_", "wksp_", "fapp_", "staff_"]) expect(text).not.toContain(hidden)
    expect(shown?.next_change).toBe(fair?.closes_at.toISOString())
  })

  it("see on a stand what the shop sells, with what is left at the fair's price", async () => {
    await fairWithStands("live")
    await sql("update fairs_stand_product set sold = 3 where variant_id = 'vrnt_bolso_1'")
    const page = await standPage("cuero")
    const charged = new Map([["pset_vrnt_bolso_1", { price: 9_000, normal: 12_000 }]])
    expect(page && publicStand(page, charged, "es").products).toEqual([
      {
        ...{ id: "prod_bolso", handle: "bolso", title: "Pieza bolso", thumbnail: null },
        variants: [
          {
            ...{ variant_id: "vrnt_bolso_1", title: "Talla 1", price: 9_000, before: 12_000 },
            ...{ fair_price: 9_000, quota_left: 0, available: null },
          },
          {
            ...{ variant_id: "vrnt_bolso_2", title: "Talla 2", price: null, before: null },
            ...{ fair_price: 9_000, quota_left: 2, available: null },
          },
        ],
      },
    ])
    await sql("update product set status = 'draft' where id = 'prod_bolso'")
    expect((await standPage("cuero"))?.kinds).toEqual([])
  })

  it("see a photo only while everybody in it agrees", async () => {
    const fair = await fairWithStands("live")
    await sql(
      `insert into provenance_photo (id, workshop_id, url, width, height, alt_es)
       values ('phot_1', 'wksp_own', '/a.webp', 640, 480, 'Manos que cosen')`
    )
    await sql("insert into provenance_artisan (id) values ('artn_1')")
    await sql("insert into provenance_photo_subject values ('phot_1', 'artn_1')")
    await sql("insert into provenance_consent values ('artn_1', 'photo_shown', null)")
    await sql(
      `update fairs_stand set photo = '{"photo_id":"phot_1"}' where fair_id = ? and handle = 'cuero'`,
      [fair]
    )
    expect((await standPage("cuero"))?.photo).toMatchObject({ url: "/a.webp" })
    await sql("update provenance_consent set revoked_at = now()")
    expect((await standPage("cuero"))?.photo).toBeNull()
    expect((await page("feria-de-navidad"))?.zones[1]?.stands[0]?.photo).toBeNull()
  })

  it("find nothing under addresses that are none", async () => {
    expect(await page("otra-feria")).toBeNull()
    expect(await refusalOf(standPage("nadie"))).toBe("nothing was refused")
    expect(await standPage("nadie")).toBeNull()
  })
})
