import { closeStand } from "../stands/close-stand"
import { fairStory, OPERATOR, PROMOTER, refusalOf, SECOND_PROMOTER, STRANGER } from "../test/fair-story"
import { fairsSuite } from "../test/fairs-suite"
import { saveApplication, withdrawApplication } from "../applications/save-application"
import { ApplicationContent } from "../../../domain/application"

jest.setTimeout(120_000)

const OFFER = { listing_id: "list_bolso", fair_price: 9_000, quota: 5, kept: 2 }

fairsSuite("fairs-selection", ({ sql, run }) => {
  const story = fairStory({ sql, run })
  const stateOf = async (id: string) =>
    (await sql("select state from fairs_application where id = ?", [id]))[0]?.state

  beforeEach(async () => {
    await story.sell("wksp_own", "bolso", 2)
    await story.sell("wksp_company", "zapato")
    await story.sell("wksp_there", "manta")
  })

  /** The two workshops of one prison in the zone with one stand, scored, with the call closed. */
  const twoForOneStand = async () => {
    const fair = await story.fairIn("call")
    const [zone_id] = await story.zonesOf(fair)
    const first = await story.apply(fair, "wksp_own", { zone_id, products: [OFFER] })
    const second = await story.apply(fair, "wksp_company", {
      zone_id,
      products: [{ ...OFFER, listing_id: "list_zapato" }],
    })
    for (const id of [first, second]) {
      await story.submit(id)
      await story.score(id, [4, 8])
    }
    await story.act(fair, "close_call")
    return { fair, first, second }
  }

  it("takes a workshop once, while the call is open, in a zone that is for it", async () => {
    const fair = await story.fairIn("call")
    const [leather] = await story.zonesOf(fair)
    const products = [{ ...OFFER, listing_id: "list_manta" }]
    const apply = (content: object) => story.apply(fair, "wksp_there", { products, ...content }, STRANGER)
    expect(await refusalOf(apply({ zone_id: leather }))).toBe("zone_not_fitting")
    expect(await refusalOf(apply({ zone_id: "fzon_of_another" }))).toBe("zone_unknown")
    await apply({})
    expect(await refusalOf(apply({}))).toBe("already_applied")
    await story.act(fair, "close_call")
    expect(await refusalOf(story.apply(fair, "wksp_own", { products: [OFFER] }))).toBe("call_closed")
  })

  it("offers what the workshop has in the shop, and nothing dearer than there", async () => {
    const fair = await story.fairIn("call")
    const apply = (offer: object) => story.apply(fair, "wksp_own", { products: [{ ...OFFER, ...offer }] })
    await expect(apply({ fair_price: 12_001 })).rejects.toMatchObject({
      code: "fair_price_higher",
      details: { listing_id: "list_bolso", normal_price: 12_000 },
    })
    expect(await refusalOf(apply({ listing_id: "list_zapato" }))).toBe("not_of_workshop")
    expect(await refusalOf(apply({ kept: 6 }))).toBe("kept_over_quota")
    await sql("update listings_listing set state = 'withdrawn' where id = 'list_bolso'")
    expect(await refusalOf(apply({}))).toBe("not_of_workshop")
  })

  it("is nobody's business at another prison, and no promoter's before it is sent", async () => {
    const fair = await story.fairIn("call")
    const id = await story.apply(fair, "wksp_own", { products: [OFFER] })
    const gone = { type: "not_found" }
    await expect(story.submit(id, STRANGER)).rejects.toMatchObject(gone)
    await expect(story.score(id, [1, 1])).rejects.toMatchObject(gone)
    await expect(story.apply(fair, "wksp_there", { products: [] })).rejects.toMatchObject(gone)
    await story.submit(id)
    await story.score(id, [1, 1])
  })

  it("is sent whole, and not changed any more once somebody judges it", async () => {
    const fair = await story.fairIn("call")
    const id = await story.apply(fair, "wksp_own", { statement: "", capacity: null })
    await expect(story.submit(id)).rejects.toMatchObject({
      code: "application_incomplete",
      details: { missing: ["statement", "capacity", "products"] },
    })
    const [, zone_id] = await story.zonesOf(fair)
    const content = ApplicationContent.parse({ zone_id, statement: "Sí", capacity: 3, products: [OFFER] })
    const save = (version: number) =>
      run((context) => saveApplication(context, OPERATOR, id, { ...content, version }))
    await save(1)
    await story.submit(id)
    await save(3)
    expect(await refusalOf(save(3))).toBe("fair_changed")
    await story.score(id, [3, 3])
    expect(await refusalOf(save(4))).toBe("application_scored")
  })

  it("can be taken back and sent again until the call closes", async () => {
    const fair = await story.fairIn("call")
    const id = await story.apply(fair, "wksp_own", { products: [OFFER] })
    await story.submit(id)
    const withdraw = (version: number) =>
      run((context) => withdrawApplication(context, OPERATOR, id, { version }))
    await withdraw(2)
    await story.submit(id)
    expect(await stateOf(id)).toBe("submitted")
    await story.act(fair, "close_call")
    expect(await refusalOf(withdraw(4))).toBe("call_closed")
  })

  it("is decided after the call, by every criterion", async () => {
    const fair = await story.fairIn("call")
    const id = await story.apply(fair, "wksp_own", { products: [OFFER] })
    await story.submit(id)
    expect(await refusalOf(story.decide(id, "accepted"))).toBe("call_open")
    await story.act(fair, "close_call")
    expect(await refusalOf(story.decide(id, "accepted"))).toBe("not_scored")
    expect(await refusalOf(story.score(id, [6, 1]))).toBe("points_too_many")
    await story.score(id, [5, 10], SECOND_PROMOTER)
    expect(await refusalOf(story.decide(id, "declined"))).toBe("reasons_missing")
    expect(await refusalOf(story.decide(id, "accepted", { version: 1 }))).toBe("fair_changed")
    await story.decide(id, "accepted")
    expect(await refusalOf(story.decide(id, "accepted"))).toBe("already_decided")
  })

  it("gives one stand to one workshop, also when two accept at the same moment", async () => {
    const { first, second } = await twoForOneStand()
    const outcomes = await Promise.all([first, second].map((id) => refusalOf(story.decide(id, "accepted"))))
    expect(outcomes.sort()).toEqual(["nothing was refused", "zone_full"])
    expect(await sql("select id from fairs_stand")).toHaveLength(1)
    expect(await sql("select id from fairs_application where state = 'accepted'")).toHaveLength(1)
  })

  it("makes the stand with what was offered, its pieces shared out among kinds", async () => {
    const { first } = await twoForOneStand()
    await story.decide(first, "accepted")
    const [stand] = await sql("select * from fairs_stand")
    expect(stand).toMatchObject({ handle: "cuero", workshop_id: "wksp_own", position: 0, closed_at: null })
    const offers = await sql(
      "select variant_id, fair_price::int, quota, kept from fairs_stand_product order by position"
    )
    expect(offers).toEqual([
      { variant_id: "vrnt_bolso_1", fair_price: 9_000, quota: 3, kept: 1 },
      { variant_id: "vrnt_bolso_2", fair_price: 9_000, quota: 2, kept: 1 },
    ])
  })

  it("takes a decision back during the selection, and the stand with it", async () => {
    const { first, second } = await twoForOneStand()
    await story.decide(first, "accepted")
    expect(await refusalOf(story.decide(second, "accepted"))).toBe("zone_full")
    await story.decide(second, "waitlisted")
    await story.decide(first, "declined", { reasons: ["technique"], note: "Otra vez será" })
    expect(await sql("select id from fairs_stand")).toEqual([])
    await story.decide(second, "accepted")
    expect((await sql("select workshop_id from fairs_stand"))[0]?.workshop_id).toBe("wksp_company")
  })

  it("after the announcement only who waits moves up, when a stand is given up", async () => {
    const { fair, first, second } = await twoForOneStand()
    await story.decide(first, "accepted")
    await story.decide(second, "waitlisted")
    await story.act(fair, "announce")
    expect(await refusalOf(story.decide(first, "declined", { reasons: ["other"] }))).toBe("selection_over")
    expect(await refusalOf(story.score(second, [1, 1]))).toBe("selection_over")
    expect(await refusalOf(story.decide(second, "accepted"))).toBe("zone_full")
    const [stand] = await sql("select id from fairs_stand")
    await run((context) =>
      closeStand(context, PROMOTER, String(stand?.id), { version: 1, reason: "El taller no puede venir" })
    )
    expect(await stateOf(first)).toBe("withdrawn")
    await story.decide(second, "accepted")
    expect(await stateOf(second)).toBe("accepted")
  })

  it("never leaves a zone with fewer places than workshops", async () => {
    const { fair, first } = await twoForOneStand()
    const [leather, all] = await story.zonesOf(fair)
    const zone = (id: string | undefined, capacity: number) => ({
      ...{ id, name: { es: "Zona" }, kind: "theme", capacity },
    })
    await story.save(fair, { zones: [zone(leather, 2), zone(all, 1)] })
    await story.decide(first, "accepted")
    await story.decide(
      (await sql("select id from fairs_application where state = 'submitted'"))[0]?.id as string,
      "accepted"
    )
    expect(await refusalOf(story.save(fair, { zones: [zone(leather, 1), zone(all, 1)] }))).toBe(
      "capacity_below_accepted"
    )
  })

  it("keeps what criteria weigh once somebody scored by them", async () => {
    const { fair } = await twoForOneStand()
    const kept = await sql("select id, name, weight, max_points from fairs_criterion order by position")
    const criteria = (weight: unknown) => kept.map((each) => ({ ...each, weight }))
    expect(await refusalOf(story.save(fair, { criteria: criteria(2) }))).toBe("criteria_in_use")
    await story.save(fair, { criteria: kept.map((each) => ({ ...each, name: { es: "Otro nombre" } })) })
  })

  it("owes each decision to the operators of that prison, and to nobody else", async () => {
    const { first } = await twoForOneStand()
    await sql(
      `insert into staff_member (id, name, email, role_code, establishment_ids, status)
       values ('staff_gone', 'Ex', 'ex@ejemplo.pe', 'operator', '{estb_here}', 'suspended')`
    )
    await story.decide(first, "waitlisted")
    await story.decide(first, "accepted")
    expect(await sql("select member_id, decision, state from fairs_decision_mail order by id")).toEqual([
      { member_id: "staff_here", decision: "waitlisted", state: "waiting" },
      { member_id: "staff_here", decision: "accepted", state: "waiting" },
    ])
    const [entry] = await sql(
      "select establishment_id, before, after from audit_entry where action = 'fair_application.accepted'"
    )
    expect(entry).toMatchObject({ establishment_id: "estb_here", after: { state: "accepted" } })
  })
})
