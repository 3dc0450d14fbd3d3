import { describeStaffApp } from "./describe-staff-app"
import { addReadyPhoto, listingContentOf, makeListing, type MadeListing } from "./examples/listings"

type Whole = MadeListing & {
  state: string
  missing: string[]
  can: Record<string, boolean>
  photos: object[]
}
type Refusal = {
  code: string
  details: { version: number; fields: string[]; missing: string[]; content: object }
}

describeStaffApp("writing listings", (app) => {
  const operator = () => app.staff().members.operator.tokens.fresh
  const curator = () => app.staff().members.curator.tokens.fresh
  const other = () => app.staff().members.otherOperator.tokens.fresh
  const post = (path: string, body: unknown, token = operator()) =>
    app.as(token, { method: "POST", path, body })
  const get = (path: string, token = operator()) => app.as(token, path)
  const listingIn = ({ data }: { data: unknown }) => (data as { listing: Whole }).listing
  const refusalIn = ({ data }: { data: unknown }) => data as Refusal

  it("an operator writes a listing as it is typed, is told what is missing, and sends it", async () => {
    const { here } = app.staff()
    const audited = await app.auditLength()
    const begun = await post("/staff/listings", {})
    expect(begun.status).toBe(201)
    const draft = listingIn(begun)
    expect(draft).toMatchObject({
      code: "P-0001",
      version: 1,
      state: "draft",
      workshop: null,
      establishment: { code: "LUR" },
      can: { save: true, submit: true, take_back: false, approve: false, withdraw: false },
    })
    expect(draft.missing).toContain("workshop")

    const content = listingContentOf(here)
    const typed = await post(`/staff/listings/${draft.id}`, {
      version: 1,
      workshop_id: here.workshopId,
      content,
    })
    expect(listingIn(typed)).toMatchObject({ version: 2, missing: ["photo"], price: 12_000, stock: null })
    const tooSoon = await post(`/staff/listings/${draft.id}/submit`, { version: 2 })
    expect(tooSoon.status).toBe(400)
    expect(refusalIn(tooSoon)).toMatchObject({ code: "listing_incomplete", details: { missing: ["photo"] } })

    const photo_id = await addReadyPhoto(app, draft.id)
    const photos = [{ photo_id, alt: { es: "Bolso visto de frente", en: "" } }]
    await post(`/staff/listings/${draft.id}`, { version: 2, content: { ...content, photos } })
    const sent = await post(`/staff/listings/${draft.id}/submit`, {
      version: 3,
      note: "Es la primera del año",
    })
    expect(listingIn(sent)).toMatchObject({
      state: "submitted",
      missing: [],
      can: { save: false, submit: false, take_back: true },
      cover: { url: `/static/${photo_id}-320.webp`, thumbhash: "Cg==" },
      photos: [{ id: photo_id, state: "ready", preview: `/static/${photo_id}-640.webp` }],
    })
    expect(await app.auditLength()).toBe(audited + 4)

    const { data: review } = await get(`/staff/listings/${draft.id}/review`)
    expect(review).toMatchObject({
      events: [{ kind: "submitted", by: "Persona operator", note: "Es la primera del año", of_edit: false }],
    })
    const { data: offered } = await get(`/staff/listings/${draft.id}/choices`)
    expect(offered).toMatchObject({
      choices: {
        workshops: [{ id: here.workshopId }],
        makers: here.artisanIds.map((id) => ({ id })),
        lots: [],
      },
    })
    const { data: history } = await get(`/staff/listings/${draft.id}/history`)
    expect(history).toMatchObject({
      count: 4,
      history: [{ action: "listing.submitted" }, {}, {}, { action: "listing.created" }],
    })
  })

  it("of two people who edit one listing the second is told what the first wrote, and loses nothing", async () => {
    const { id, version, content } = await makeListing(app, app.staff().here)
    const theirs = { ...content, price: 15_000 }
    const mine = { ...content, title: { es: "Bolso grande", en: "Large bag" } }
    await post(`/staff/listings/${id}`, { version, content: theirs }, curator())
    const told = await post(`/staff/listings/${id}`, { version, content: mine })
    expect(told.status).toBe(409)
    expect(refusalIn(told)).toMatchObject({
      code: "listing_changed",
      details: {
        version: version + 1,
        changed_by: "Persona curator",
        content: { price: 15_000 },
        fields: ["title.es", "title.en", "price"],
      },
    })
    const together = { ...mine, price: 15_000 }
    const saved = await post(`/staff/listings/${id}`, { version: version + 1, content: together })
    expect(listingIn(saved)).toMatchObject({ version: version + 2, content: together })
  })

  it("another prison's operator finds nothing of it, under any address", async () => {
    const { id, version } = await makeListing(app, app.staff().here, "submitted")
    const calls = [
      get(`/staff/listings/${id}`, other()),
      get(`/staff/listings/${id}/choices`, other()),
      get(`/staff/listings/${id}/history`, other()),
      get(`/staff/listings/${id}/review`, other()),
      post(`/staff/listings/${id}`, { version, code: "X" }, other()),
      post(`/staff/listings/${id}/take-back`, { version }, other()),
      post("/staff/listings", { from_listing_id: id }, other()),
      post("/staff/listing-templates", { listing_id: id, name: "Bolso" }, other()),
    ]
    for (const { status } of await Promise.all(calls)) expect(status).toBe(404)
    expect((await get("/staff/listings", other())).data).toMatchObject({ count: 0 })
  })

  it("a list is found by state, words without accents, workshop, what is missing; and comes as a file", async () => {
    const { here, there } = app.staff()
    const draft = await makeListing(app, here, "draft", { title: { es: "Cántaro de junco", en: "" } })
    const sent = await makeListing(app, here, "submitted")
    await makeListing(app, there, "draft")
    const ids = async (query: string) => {
      const { status, data } = await get(`/staff/listings?${query}`)
      expect(status).toBe(200)
      return (data as { listings: { id: string }[] }).listings.map(({ id }) => id)
    }
    expect(await ids("")).toEqual([sent.id, draft.id])
    expect(await ids("q=cantaro")).toEqual([draft.id])
    expect(await ids("state=submitted")).toEqual([sent.id])
    expect(await ids("missing=yes")).toEqual([draft.id])
    expect(await ids(`workshop_id=${there.workshopId}`)).toEqual([])
    for (const order of ["title", "-price", "state", "published_at", "code"]) {
      expect((await ids(`order=${order}`)).sort()).toEqual([draft.id, sent.id].sort())
    }
    expect(await ids("behind=yes")).toEqual([])
    expect(await ids("from=2020-01-01&to=2020-01-02&edit_state=draft&craft_line=calzado")).toEqual([])
    const file = await get("/staff/listings.csv?order=-price")
    expect(String(file.data)).toContain("Cántaro de junco")
    expect(String(file.data)).toContain("En revisión")
  })

  it("bad input is told apart, and nothing of it is kept", async () => {
    const { here, there } = app.staff()
    const { id, version, content } = await makeListing(app, here, "draft")
    const text = (es: string) => ({ title: { es, en: "" } })
    const bad: [object, string?][] = [
      [text("a\u0000b")],
      [text("a\u0007b"), "text_unreadable"],
      [text("a \ud83e"), "text_unreadable"],
      [text("x".repeat(121))],
      [{ price: -1 }],
      [{ price: 12.5 }],
      [{ price: "120" }],
      [{ price: 1e12 }],
      [{ weight_g: 0 }],
      [{ variants: [] }],
      [{ variants: [content.variants[0], content.variants[0]] }, "variant_twice"],
      [{ materials: ["oro"] }],
      [{ makers: [{ artisan_id: there.artisanIds[0], share_bp: 10_000 }] }, "maker_not_there"],
      [{ agreed_pay: 100 }, "pay_not_company"],
      [{ lot_id: "lot_none" }, "lot_elsewhere"],
      [{ photos: [{ photo_id: "phot_none", alt: { es: "", en: "" } }] }, "photo_elsewhere"],
      [{ surprise: 1 }],
    ]
    for (const [changes, code] of bad) {
      const answer = await post(`/staff/listings/${id}`, { version, content: { ...content, ...changes } })
      expect({ changes, status: answer.status }).toEqual({ changes, status: 400 })
      if (code) expect(answer.data).toMatchObject({ code })
    }
    const others: [object, number][] = [
      [{ version }, 200],
      [{}, 400],
      [{ version: 0 }, 400],
      [{ version: 1e10 }, 400],
      [{ version, code: " " }, 400],
      [{ version, code: "a\nb" }, 400],
      [{ version, workshop_id: there.workshopId }, 404],
      [{ version, workshop_id: "../x" }, 400],
    ]
    for (const [body, status] of others) {
      const answer = await post(`/staff/listings/${id}`, body)
      expect({ body, status: answer.status }).toEqual({ body, status })
    }
    expect(listingIn(await get(`/staff/listings/${id}`))).toMatchObject({ version, content })
    const two = await post("/staff/listings", { content, from_listing_id: id })
    expect(two).toMatchObject({ status: 400, data: { code: "one_beginning" } })
  })

  it("a template begins another like it, for the prison's own staff", async () => {
    const { id } = await makeListing(app, app.staff().here)
    const kept = await post("/staff/listing-templates", { listing_id: id, name: "Bolso repujado" })
    expect(kept.status).toBe(201)
    const again = await post("/staff/listing-templates", { listing_id: id, name: "Bolso repujado" })
    expect(again).toMatchObject({ status: 409, data: { code: "template_name_taken" } })
    const { listing_template: template } = kept.data as { listing_template: { id: string } }
    const begun = await post("/staff/listings", { template_id: template.id })
    expect(listingIn(begun)).toMatchObject({ price: 12_000, missing: ["stock", "photo"] })
    expect((await post("/staff/listings", { template_id: template.id }, other())).status).toBe(404)
    expect((await get("/staff/listing-templates", other())).data).toMatchObject({ count: 0 })
    const path = `/staff/listing-templates/${template.id}`
    expect((await app.as(other(), { method: "DELETE", path })).status).toBe(404)
    expect((await app.as(operator(), { method: "DELETE", path })).status).toBe(200)
    expect((await get("/staff/listing-templates")).data).toMatchObject({ count: 0 })
  })

  it("where a price would go is shown while it is typed, and adds up to it", async () => {
    const { here, there } = app.staff()
    const ask = async (body: object, token?: string) => {
      const answer = await post(
        "/staff/listings/allocation",
        { workshop_id: here.workshopId, ...body },
        token
      )
      if (answer.status !== 200) return { status: answer.status }
      const { allocation } = answer.data as {
        allocation: { amount: number; policy_version: number; shares: { party: string; amount: number }[] }
      }
      expect(allocation.shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(allocation.amount)
      return { ...allocation, parties: allocation.shares.map(({ party }) => party) }
    }
    expect(await ask({ price: 11_800, makers: [10_000] })).toMatchObject({
      amount: 11_800,
      policy_version: 1,
      parties: expect.arrayContaining(["maker_family", "reparation", "inpe_activity", "tax_igv"]) as string[],
    })
    expect(await ask({ price: 11_800, makers: [3_000] })).toMatchObject({ amount: 11_800 })
    expect(await ask({ price: 11_800, makers: [] })).toMatchObject({
      parties: expect.arrayContaining(["unattributed"]) as string[],
    })
    expect(await ask({ price: 0, makers: [] })).toEqual({ status: 400 })
    expect(await ask({ price: 100, makers: [], workshop_id: there.workshopId })).toEqual({ status: 404 })
  })

  it("what waits is counted at home, for whom it waits", async () => {
    const { here, there } = app.staff()
    const count = async (code: string, token: string) => {
      const { data } = await get("/staff/home?locale=es", token)
      const { waiting } = data as { waiting: { code: string; count: number }[] }
      return waiting.find((work) => work.code === code)?.count ?? 0
    }
    const sent = await makeListing(app, here, "submitted", {}, operator())
    await makeListing(app, there, "submitted", {}, curator())
    // Nobody reviews what they sent themselves, and operators review nothing.
    expect(await count("listings_to_review", curator())).toBe(1)
    expect(await count("listings_to_review", operator())).toBe(0)

    await app.sql("update listings_listing set state = 'changes_requested' where id = ?", [sent.id])
    expect(await count("listing_changes_requested", operator())).toBe(1)
    expect(await count("listing_changes_requested", other())).toBe(0)
    expect(await count("listings_to_review", curator())).toBe(0)

    await app.sql(
      `update listings_listing set state = 'published', published = content, wanted_seq = 1, published_at = now(),
         edit_state = 'changes_requested' where id = ?`,
      [sent.id]
    )
    expect(await count("listing_edits_changes_requested", operator())).toBe(1)
    expect(await count("listings_behind", curator())).toBe(0)
    await app.sql("update listings_listing set published_at = now() - interval '6 minutes' where id = ?", [
      sent.id,
    ])
    expect(await count("listings_behind", curator())).toBe(1)
    await app.sql("update listings_listing set applied_seq = 1 where id = ?", [sent.id])
    expect(await count("listings_behind", curator())).toBe(0)
  })
})
