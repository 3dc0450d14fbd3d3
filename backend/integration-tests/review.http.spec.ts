import { describeStaffApp } from "./describe-staff-app"
import { eventually } from "./eventually"
import { makeListing } from "./examples/listings"
import { APPROVED, approveListing } from "./examples/review"
import { type Listing, publicationDesk } from "./publication-desk"
import { purchaseSteps } from "./purchase-steps"

describeStaffApp("review", (app) => {
  const {
    storeProduct,
    variantsOf,
    found,
    act,
    edit,
    withdraw,
    decideOnly,
    setStock,
    submitted,
    approved,
    token,
  } = publicationDesk(app)

  describe("the decision", () => {
    it("is nobody's about what they sent themselves, not even at the database", async () => {
      const own = await makeListing(app, app.staff().here, "submitted")
      const answer = await app.as(token("curator"), {
        method: "POST",
        path: `/staff/listings/${own.id}/approve`,
        body: { version: own.version, checklist: APPROVED },
      })
      expect(answer).toMatchObject({ status: 409, data: { code: "own_submission" } })
      await expect(
        app.sql("insert into listings_review_event (listing_id, kind, member_id) values (?, 'approved', ?)", [
          own.id,
          app.staff().members.curator.id,
        ])
      ).rejects.toThrow(/submitted themselves/)
    })

    it("is taken once by two curators at once", async () => {
      const { id, version } = await submitted()
      const body = { version, checklist: APPROVED }
      const answers = await Promise.all(
        [1, 2].map(() =>
          app.as(token("curator"), { method: "POST", path: `/staff/listings/${id}/approve`, body })
        )
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(await app.sql("select wanted_seq from listings_listing where id = ?", [id])).toEqual([
        { wanted_seq: 1 },
      ])
    })

    it("needs all of the checklist, and the version that was seen", async () => {
      const { id, version } = await submitted()
      const ask = (body: object) =>
        app.as(token("curator"), { method: "POST", path: `/staff/listings/${id}/approve`, body })
      expect(await ask({ version, checklist: { ...APPROVED, privacy: "problem" } })).toMatchObject({
        status: 400,
        data: { code: "checklist_incomplete", details: { parts: ["privacy"] } },
      })
      expect(await ask({ version, checklist: {} })).toMatchObject({ status: 400 })
      expect(await ask({ version: version - 1, checklist: APPROVED })).toMatchObject({
        status: 409,
        data: { code: "listing_changed" },
      })
    })

    it("to ask for changes goes back to whoever wrote it, who answers and sends it again", async () => {
      const { id, version } = await submitted()
      await act("curator", id, "request-changes", {
        version,
        reasons: ["photos"],
        note: "La foto está movida",
      })
      await act("operator", id, "answer", { note: "La cambio hoy" })
      const again = await act<Listing>("operator", id, "submit", { version: version + 1 })
      expect(await approveListing(app, again)).toMatchObject({ state: "published" })
      const { data } = await app.as(token("operator"), `/staff/listings/${id}/review`)
      expect((data as { events: { kind: string }[] }).events.map(({ kind }) => kind)).toEqual([
        ...["submitted", "changes_requested", "answered", "submitted", "approved"],
      ])
    })

    it("is prepared by what changed, what others cost and what a machine finds", async () => {
      for (const price of [10_000, 20_000, 30_000, 11_000, 12_000]) await approved({ price })
      const listing = await approved()
      const edited = await edit(listing, {
        price: 99_000,
        description: { es: "Llame al 987 654 321", en: "" },
      })
      const queue = await app.as(token("curator"), "/staff/reviews?kind=edit")
      expect(queue.data).toMatchObject({
        count: 1,
        reviews: [{ id: edited.id, kind: "edit", waiting_days: 0, submitted_by_name: "Persona operator" }],
      })
      const { data } = await app.as(token("curator"), `/staff/reviews/${edited.id}`)
      const { review } = data as { review: Record<string, unknown> & { changes: { path: string }[] } }
      expect(review).toMatchObject({
        photos_changed: false,
        own: false,
        similar: { count: 5, p25: 11_000, median: 12_000, p75: 20_000 },
        problems: ["price_outlier", "text_short", "alt_missing_en", "contact_in_text"],
      })
      expect(review.changes.map(({ path }) => path)).toEqual(["price", "description.en", "description.es"])
    })
  })

  describe("what is withdrawn", () => {
    it("is gone from shop and search at once, and from the carts it is in", async () => {
      const listing = await approved({ title: { es: "Alforja", en: "" } })
      await eventually(async () => expect(await found("Alforja")).toEqual([listing.product_id]))
      const [variant] = (await storeProduct(listing.product_id))!.variants
      const steps = purchaseSteps(app)
      const cart = await steps.createCart()
      await steps.addItem(cart.id, { variantId: variant!.id } as never, 1)
      await steps.prepare(cart.id)
      await withdraw(listing)
      expect(await storeProduct(listing.product_id)).toBeUndefined()
      const refused = await app.api.post(`/store/carts/${cart.id}/complete`, {}, app.any())
      expect(refused).toMatchObject({ status: 400, data: { code: "product_withdrawn" } })
      expect(
        await app.sql("select count(*)::int as orders from order_cart where cart_id = ?", [cart.id])
      ).toEqual([{ orders: 0 }])
      await eventually(async () => expect(await found("Alforja")).toEqual([]))
    })

    it("is refused to a cart from the decision on, before the shop has followed", async () => {
      const listing = await approved()
      const [variant] = (await storeProduct(listing.product_id))!.variants
      const steps = purchaseSteps(app)
      const cart = await steps.createCart()
      await steps.addItem(cart.id, { variantId: variant!.id } as never, 1)
      await steps.prepare(cart.id)
      await decideOnly(listing.id, "withdrawn")
      expect((await app.api.post(`/store/carts/${cart.id}/complete`, {}, app.any())).status).toBe(400)
    })

    it("stays the order that it was bought in, however often that is completed", async () => {
      const listing = await approved()
      const [variant] = (await storeProduct(listing.product_id))!.variants
      const bought = await purchaseSteps(app).buy({ variantId: variant!.id } as never, 1)
      expect(bought).toMatchObject({ status: 200, type: "order" })
      await withdraw(listing)
      expect(await purchaseSteps(app).complete(bought.cartId)).toMatchObject({ orderId: bought.orderId })
    })

    it("comes back at its address and with its stock when it is approved anew", async () => {
      const listing = await approved()
      await setStock(listing.product_id, 2)
      const withdrawn = await withdraw(listing)
      const sent = await act<Listing>("operator", listing.id, "submit", { version: withdrawn.version })
      const back = await approveListing<Listing>(app, sent)
      expect(back.product_id).toBe(listing.product_id)
      expect(variantsOf(await storeProduct(listing.product_id))).toEqual([
        ["Única", listing.product_handle, 120, 2],
      ])
    })
  })
})
