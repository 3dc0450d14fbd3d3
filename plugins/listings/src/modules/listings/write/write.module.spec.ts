import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { emptyContent, type ListingContent } from "../../../domain/listing-content"
import { ToldRefusal } from "../../../domain/told-refusal"
import { dropTemplate, keepTemplate } from "../templates/keep-template"
import { bag, listingsSuite, PLACES } from "../test/listings-suite"
import { createListing, type NewListing } from "./create-listing"
import { saveListing } from "./save-listing"
import { submitListing, takeBackListing } from "./submit-listing"

const staff = (id: string): Hand => ({
  actor: { type: "staff", id, label: id },
  institution: "INPE",
  establishmentIds: null,
})
const ROSA = staff("stmb_rosa")
const JULIO = staff("stmb_julio")
const ELSEWHERE: Hand = { ...staff("stmb_ines"), establishmentIds: [PLACES.there] }

listingsSuite("listing-writing", ({ run, sql }) => {
  const draft = (listing: NewListing = { workshop_id: PLACES.workshop }, hand = ROSA) =>
    run((context) => createListing(context, hand, listing))
  const save = (id: string, version: number, content: ListingContent, hand = ROSA) =>
    run((context) => saveListing(context, hand, id, { version, content }))
  const submit = (id: string, version: number, hand = ROSA) =>
    run((context) => submitListing(context, hand, id, { version }))
  const read = async (id: string) => (await sql("select * from listings_listing where id = ?", [id]))[0]!
  const refusal = async (work: Promise<unknown>) => {
    const error: unknown = await work.then(
      () => new Error("it was not refused"),
      (thrown: unknown) => thrown
    )
    return error as ToldRefusal
  }
  const addPhoto = (listingId: string, id: string, state: "waiting" | "ready" = "ready") =>
    sql(
      `insert into listings_photo (id, listing_id, state, filename, bytes, sha256, width, height, files, created_by)
       values (?, ?, ?, 'a.jpg', 1, encode(sha256(?::bytea), 'hex'), 1, 1, '{"webp":{}}', 'm')`,
      [id, listingId, state, id]
    )
  /** A listing that has all it needs, with its photo. */
  const complete = async (content = bag()) => {
    const id = await draft()
    await addPhoto(id, "phot_1")
    await save(id, 1, content)
    return id
  }

  beforeEach(() => sql("insert into staff_member values ('stmb_rosa', 'Rosa'), ('stmb_julio', 'Julio')"))

  it("a draft begins with nothing but its workshop, and gets the prison's next free code", async () => {
    const [first, second] = [await draft(), await draft()]
    expect(await read(first)).toMatchObject({
      code: "P-0001",
      establishment_id: PLACES.here,
      state: "draft",
      version: 1,
      content: emptyContent(),
    })
    expect(await read(second)).toMatchObject({ code: "P-0002" })
    expect(await read(await draft({ workshop_id: PLACES.elsewhere }))).toMatchObject({ code: "P-0001" })
  })

  it("codes fill gaps, and one typed far ahead uses none up", async () => {
    await draft({ workshop_id: PLACES.workshop, code: "P-999999999" })
    await draft({ workshop_id: PLACES.workshop, code: "P-0002" })
    expect(await read(await draft())).toMatchObject({ code: "P-0001" })
    expect(await read(await draft())).toMatchObject({ code: "P-0003" })
  })

  it("many who begin at once get a code each", async () => {
    await Promise.all(Array.from({ length: 8 }, () => draft()))
    const codes = await sql("select code from listings_listing order by code")
    expect(codes.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `P-000${n}`))
  })

  it("a code is a prison's only once", async () => {
    await draft({ workshop_id: PLACES.workshop, code: "BOLSO" })
    await draft({ workshop_id: PLACES.elsewhere, code: "BOLSO" })
    const again = draft({ workshop_id: PLACES.workshop, code: "BOLSO" })
    expect(await refusal(again)).toMatchObject({ code: "code_taken", type: "conflict" })
  })

  it("another like this has its words, and neither its photos, its lot nor its count", async () => {
    await sql("insert into provenance_lot (id, workshop_id) values ('lot_1', ?)", [PLACES.workshop])
    const id = await complete(bag({ lot_id: "lot_1" }))
    const another = await read(await draft({ from_listing_id: id }))
    expect(another).toMatchObject({ workshop_id: PLACES.workshop, code: "P-0002", state: "draft" })
    expect(another.content).toEqual(
      bag({ photos: [], lot_id: null, variants: [{ key: "unica", value: "", price: null, stock: null }] })
    )
  })

  it("another like this in another workshop has its words, and not its makers", async () => {
    const id = await complete()
    const another = await draft({ from_listing_id: id, workshop_id: PLACES.company })
    expect(await read(another)).toMatchObject({
      workshop_id: PLACES.company,
      content: { title: bag().title, makers: [], agreed_pay: null },
    })
  })

  it("a template is what another like it begins with, until it is taken away", async () => {
    const id = await complete()
    const keep = () =>
      run((context) => keepTemplate(context, ROSA, { listing_id: id, name: "Bolso repujado" }))
    const template = await keep()
    expect((await read(await draft({ template_id: template }))).content).toMatchObject({
      photos: [],
      price: 12_000,
    })
    expect(await refusal(keep())).toMatchObject({ code: "template_name_taken" })
    expect(await refusal(run((context) => dropTemplate(context, ELSEWHERE, template)))).toMatchObject({
      type: "not_found",
    })
    await run((context) => dropTemplate(context, ROSA, template))
    expect(await refusal(draft({ template_id: template }))).toMatchObject({ type: "not_found" })
    await keep()
  })

  it("nothing begins, or is saved, out of reach", async () => {
    const id = await complete()
    const strange = [
      () => draft({ workshop_id: PLACES.workshop }, ELSEWHERE),
      () => draft({ establishment_id: PLACES.here }, ELSEWHERE),
      () => draft({ from_listing_id: id }, ELSEWHERE),
      () => save(id, 2, bag({ price: 1 }), ELSEWHERE),
      () => submit(id, 2, ELSEWHERE),
      () => run((context) => keepTemplate(context, ELSEWHERE, { listing_id: id, name: "Suyo" })),
    ]
    for (const work of strange) expect(await refusal(work())).toMatchObject({ type: "not_found" })
  })

  it("who reaches one prison need not name it; who reaches more must", async () => {
    expect(await read(await draft({}, ELSEWHERE))).toMatchObject({ establishment_id: PLACES.there })
    expect(await refusal(draft({}))).toMatchObject({ code: "establishment_missing" })
  })

  it("of two who edit one listing the second is told, and nothing is lost", async () => {
    const id = await complete()
    await save(id, 2, bag({ price: 15_000 }), JULIO)
    const mine = bag({ title: { es: "Bolso grande", en: "" }, price: 11_000 })
    const told = await refusal(save(id, 2, mine))
    expect(told).toMatchObject({ code: "listing_changed", type: "conflict" })
    expect(told.details).toEqual({
      version: 3,
      changed_by: "Julio",
      changed_at: expect.any(String) as string,
      content: bag({ price: 15_000 }),
      workshop_id: PLACES.workshop,
      code: "P-0001",
      fields: ["title.es", "title.en", "price"],
    })
    expect((await read(id)).content).toEqual(bag({ price: 15_000 }))
    await save(id, 3, mine)
    expect((await read(id)).content).toEqual(mine)
  })

  it("of two who save at the same moment one is told", async () => {
    const id = await complete()
    const both = await Promise.allSettled([
      save(id, 2, bag({ price: 1_000 }), JULIO),
      save(id, 2, bag({ price: 2_000 })),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    expect(await read(id)).toMatchObject({ version: 3 })
  })

  it("a save whose answer was lost can be sent again, and changes nothing more", async () => {
    const id = await complete()
    await save(id, 2, bag({ price: 15_000 }))
    await save(id, 2, bag({ price: 15_000 }))
    expect(await read(id)).toMatchObject({ version: 3 })
    expect(await sql("select from audit_entry where action = 'listing.updated'")).toHaveLength(2)
  })

  it("each change is in the log, with what it was before", async () => {
    const id = await complete()
    await save(id, 2, bag({ price: 15_000 }))
    const [entry] = await sql("select * from audit_entry where before ->> 'price' = '12000'")
    expect(entry).toMatchObject({
      actor_id: "stmb_rosa",
      resource_id: id,
      establishment_id: PLACES.here,
      before: { price: 12_000 },
      after: { price: 15_000 },
    })
  })

  describe("what belongs elsewhere is refused", () => {
    it.each<[string, string, Partial<ListingContent>]>([
      [
        "a maker of another prison",
        "maker_not_there",
        { makers: [{ artisan_id: "artn_3", share_bp: 10_000 }] },
      ],
      ["a maker who does not exist", "maker_not_there", { makers: [{ artisan_id: "x", share_bp: 10_000 }] }],
      ["a lot of another workshop", "lot_elsewhere", { lot_id: "lot_other" }],
      ["a lot that was voided", "lot_elsewhere", { lot_id: "lot_void" }],
      ["a lot of another product", "lot_taken", { lot_id: "lot_taken" }],
      [
        "a photo of another listing",
        "photo_elsewhere",
        { photos: [{ photo_id: "phot_2", alt: { es: "", en: "" } }] },
      ],
      ["agreed pay where no company runs the workshop", "pay_not_company", { agreed_pay: 1_000 }],
      ["text that cannot be kept", "text_unreadable", { title: { es: "Bolso\u0000", en: "" } }],
    ])("%s", async (_what, code, changes) => {
      await sql(
        `insert into provenance_lot (id, workshop_id, origin_id, voided_at) values ('lot_other', 'wksp_company', null, null),
           ('lot_void', 'wksp_own', null, now()), ('lot_taken', 'wksp_own', 'orig_1', null)`
      )
      const id = await complete()
      const other = await draft({ workshop_id: PLACES.workshop })
      await addPhoto(other, "phot_2")
      expect(await refusal(save(id, 2, bag(changes)))).toMatchObject({ code, type: "invalid_data" })
      expect(await read(id)).toMatchObject({ version: 2 })
    })

    it("but not a maker who has left the workshop since", async () => {
      await sql("insert into provenance_stay values ('artn_3', 'wksp_own', '2025-01-01', '2026-01-01')")
      const id = await complete(bag({ makers: [{ artisan_id: "artn_3", share_bp: 10_000 }] }))
      expect(await read(id)).toMatchObject({ version: 2 })
    })

    it("a workshop of another prison, or a closed one", async () => {
      await sql("update provenance_workshop set closed_at = now() where id = ?", [PLACES.company])
      const id = await draft()
      const move = (workshop_id: string) =>
        run((context) => saveListing(context, ROSA, id, { version: 1, workshop_id }))
      expect(await refusal(move(PLACES.elsewhere))).toMatchObject({ code: "workshop_elsewhere" })
      expect(await refusal(move(PLACES.company))).toMatchObject({ code: "workshop_closed" })
    })
  })

  it("what lacks something is not sent, and what lacks is said", async () => {
    const id = await draft()
    await addPhoto(id, "phot_1", "waiting")
    await save(id, 1, bag({ price: null }))
    const told = await refusal(submit(id, 2))
    expect(told).toMatchObject({
      code: "listing_incomplete",
      details: { missing: ["price", "photo_pending"] },
    })
    expect(await read(id)).toMatchObject({ state: "draft", version: 2 })
    expect(await sql("select from listings_review_event")).toEqual([])
  })

  it("what is sent waits as it was sent, until it is taken back", async () => {
    const id = await complete()
    await submit(id, 2)
    await submit(id, 2)
    expect(await read(id)).toMatchObject({ state: "submitted", submitted_by: "stmb_rosa", version: 3 })
    expect(await refusal(submit(id, 3, JULIO))).toMatchObject({ code: "listing_in_review" })
    expect(await refusal(save(id, 3, bag({ price: 1 })))).toMatchObject({ code: "listing_in_review" })
    await run((context) => takeBackListing(context, JULIO, id, { version: 3 }))
    expect(await read(id)).toMatchObject({ state: "draft", submitted_at: null, submitted_by: null })
    expect(
      await refusal(run((context) => takeBackListing(context, JULIO, id, { version: 4 })))
    ).toMatchObject({
      code: "listing_not_in_review",
    })
    const events = await sql(
      "select kind, member_id, of_edit, content from listings_review_event order by id"
    )
    expect(events).toEqual([
      { kind: "submitted", member_id: "stmb_rosa", of_edit: false, content: bag() },
      { kind: "taken_back", member_id: "stmb_julio", of_edit: false, content: null },
    ])
  })

  it("what was read in another version is not sent", async () => {
    const id = await complete()
    await save(id, 2, bag({ price: 1 }), JULIO)
    expect(await refusal(submit(id, 2))).toMatchObject({ code: "listing_changed", details: { version: 3 } })
  })

  describe("of a published listing", () => {
    const published = async () => {
      const id = await complete()
      await sql(
        "update listings_listing set state = 'published', published = content, first_published_at = now() where id = ?",
        [id]
      )
      return id
    }

    it("saving opens edits, and the shop's copy stays", async () => {
      const id = await published()
      await save(id, 2, bag({ price: 15_000 }))
      expect(await read(id)).toMatchObject({ state: "published", edit_state: "draft", published: bag() })
      await submit(id, 3)
      expect(await read(id)).toMatchObject({ state: "published", edit_state: "submitted" })
    })

    it("saving what the shop shows anyway leaves no edits", async () => {
      const id = await published()
      await save(id, 2, bag({ price: 15_000 }))
      await save(id, 3, bag())
      expect(await read(id)).toMatchObject({ state: "published", edit_state: null })
      expect(await refusal(submit(id, 4))).toMatchObject({ code: "nothing_to_submit" })
    })

    it("the workshop stays", async () => {
      const id = await published()
      const move = run((context) =>
        saveListing(context, ROSA, id, { version: 2, workshop_id: PLACES.company })
      )
      expect(await refusal(move)).toMatchObject({ code: "workshop_fixed" })
    })
  })

  it("a withdrawn listing is mended and sent again", async () => {
    const id = await complete()
    await sql(
      "update listings_listing set state = 'withdrawn', withdrawn_at = now(), withdrawn_kind = 'defect' where id = ?",
      [id]
    )
    await save(id, 2, bag({ price: 15_000 }))
    expect(await read(id)).toMatchObject({ state: "withdrawn" })
    await submit(id, 3)
    expect(await read(id)).toMatchObject({ state: "submitted", withdrawn_at: null, withdrawn_kind: null })
  })
})
