import { StandSave } from "../../../domain/stand"
import { fairStory, OPERATOR, PROMOTER, refusalOf, STRANGER } from "../test/fair-story"
import { fairsSuite } from "../test/fairs-suite"
import { closeStand } from "./close-stand"
import { saveStand } from "./save-stand"

jest.setTimeout(120_000)

fairsSuite("fairs-stands", ({ sql, run }) => {
  const story = fairStory({ sql, run })
  let fair: string
  let stand: string

  const save = async (changes: object, hand = OPERATOR, id = stand) => {
    const body = StandSave.parse({ version: await story.versionOf("stand", id), ...changes })
    await run((context) => saveStand(context, hand, id, body))
  }
  const offers = () =>
    sql("select variant_id, fair_price::int, quota, kept, sold from fairs_stand_product order by position")
  const offer = (kind: number, changes: object = {}) => ({
    ...{ variant_id: `vrnt_bolso_${kind}`, fair_price: 9_000, ...changes },
  })
  /** A workshop's stand in the zone for all. */
  const standOf = async (workshop: string, listing: string, hand = OPERATOR) => {
    const id = await story.apply(
      fair,
      workshop,
      { products: [{ listing_id: listing, fair_price: 9_000 }] },
      hand
    )
    await story.submit(id, hand)
    await story.score(id, [4, 8])
    return id
  }
  const acceptedStand = async (application: string) => {
    await story.decide(application, "accepted")
    return String((await sql("select id from fairs_stand where application_id = ?", [application]))[0]?.id)
  }

  beforeEach(async () => {
    await story.sell("wksp_own", "bolso", 2)
    await story.sell("wksp_company", "zapato")
    fair = await story.fairIn("call")
    const [first, second] = [
      await standOf("wksp_own", "list_bolso"),
      await standOf("wksp_company", "list_zapato"),
    ]
    await story.act(fair, "close_call")
    stand = await acceptedStand(first)
    await acceptedStand(second)
  })

  it("is arranged by its prison and by nobody of another", async () => {
    await save({ story: { es: "Bolsos desde 2011." }, products: [offer(2, { quota: 4, kept: 1 }), offer(1)] })
    expect(await offers()).toEqual(
      expect.arrayContaining([
        { variant_id: "vrnt_bolso_2", fair_price: 9_000, quota: 4, kept: 1, sold: 0 },
        { variant_id: "vrnt_bolso_1", fair_price: 9_000, quota: null, kept: 0, sold: 0 },
      ])
    )
    await expect(save({ story: { es: "No es mío" } }, STRANGER)).rejects.toMatchObject({ type: "not_found" })
    const [entry] = await sql(
      "select action, establishment_id from audit_entry where resource = 'fair_stand'"
    )
    expect(entry).toEqual({ action: "fair_stand.updated", establishment_id: "estb_here" })
  })

  it("sells nothing dearer than the shop, and nothing that is another workshop's", async () => {
    await expect(save({ products: [offer(1, { fair_price: 12_001 })] })).rejects.toMatchObject({
      code: "fair_price_higher",
      details: { variant_id: "vrnt_bolso_1", normal_price: 12_000 },
    })
    expect(await refusalOf(save({ products: [offer(1, { variant_id: "vrnt_zapato_1" })] }))).toBe(
      "not_of_workshop"
    )
    expect(await refusalOf(save({ products: [offer(1), offer(1)] }))).toBe("variant_twice")
    await sql("update product set status = 'draft' where id = 'prod_bolso'")
    expect(await refusalOf(save({ products: [offer(1)] }))).toBe("not_of_workshop")
  })

  it("keeps on its list what it sold, with a quota that covers it", async () => {
    await sql("update fairs_stand_product set sold = 3 where variant_id = 'vrnt_bolso_1'")
    expect(await refusalOf(save({ products: [offer(2)] }))).toBe("product_sold")
    expect(await refusalOf(save({ products: [offer(1, { quota: 2 })] }))).toBe("quota_below_sold")
    await save({ products: [offer(1, { quota: 3, fair_price: 8_000 })] })
    const [kept] = await sql("select * from fairs_stand_product where variant_id = 'vrnt_bolso_1'")
    expect(kept).toMatchObject({ sold: 3, fair_price: "8000" })
    expect(await sql("select id from fairs_stand_product where variant_id = 'vrnt_bolso_2'")).toEqual([])
  })

  it("shows only its workshop's own photos", async () => {
    await sql(
      `insert into provenance_photo (id, workshop_id, url, width, height, alt_es)
       values ('phot_own', 'wksp_own', '/a.webp', 640, 480, 'Manos'), ('phot_other', 'wksp_there', '/b.webp', 1, 1, 'x')`
    )
    expect(await refusalOf(save({ photo_id: "phot_other" }))).toBe("photo_elsewhere")
    await save({ photo_id: "phot_own" })
    await save({ story: { es: "Otra historia" } })
    expect((await sql("select photo from fairs_stand where id = ?", [stand]))[0]?.photo).toEqual({
      photo_id: "phot_own",
    })
  })

  it("moves among the stands of its zone, whoever moves another at the same moment", async () => {
    const places = () => sql("select id, position from fairs_stand order by position")
    const [, second] = await places()
    await save({ position: 1 }, PROMOTER)
    expect((await places()).map(({ id }) => id)).toEqual([second?.id, stand])
    await Promise.all([save({ position: 0 }, PROMOTER), save({ position: 0 }, PROMOTER, String(second?.id))])
    expect((await places()).map(({ position }) => position)).toEqual([0, 1])
  })

  it("is closed for good, and not arranged any more, nor when its fair is over", async () => {
    await run((context) => closeStand(context, OPERATOR, stand, { version: 1, reason: "Sin piezas" }))
    expect(await refusalOf(save({ story: { es: "x" } }))).toBe("stand_closed")
    const [other] = await sql("select id from fairs_stand where closed_at is null")
    await story.act(fair, "cancel", "No hay local")
    expect(await refusalOf(save({ story: { es: "x" } }, PROMOTER, String(other?.id)))).toBe("fair_over")
  })

  it("gives way to whoever saved first", async () => {
    await save({ story: { es: "Una" } })
    expect(await refusalOf(save({ story: { es: "Otra" }, version: 1 }))).toBe("fair_changed")
  })
})
