import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type * as adoption from "@tejido/listings/publication/adopt-products"
import type * as applying from "@tejido/listings/publication/apply-publication"
import type * as behindness from "@tejido/listings/publication/apply-behind"
import type * as checking from "@tejido/listings/publication/check-publications"
import { describeStaffApp } from "./describe-staff-app"
import { eventually } from "./eventually"
import { type MadeListing, makeListing } from "./examples/listings"
import { APPROVED, approveListing } from "./examples/review"
import { makeLot } from "./examples/lots"
import { purchaseSteps } from "./purchase-steps"

type Listing = MadeListing & {
  state: string
  edit_state: string | null
  product_id: string
  product_handle: string
  behind: boolean
  apply_error: string | null
}
type StoreVariant = {
  id: string
  sku: string
  title: string
  inventory_quantity: number
  calculated_price: { calculated_amount: number }
}
type StoreProduct = {
  id: string
  title: string
  handle: string
  description: string
  material: string
  weight: number
  thumbnail: string
  metadata: Record<string, unknown>
  categories: { handle: string }[]
  tags: { value: string }[]
  variants: StoreVariant[]
  images: { url: string; metadata: Record<string, unknown> }[]
}

// Compiled, as the server has them: a second copy would bring a second workflow of the same name.
const built = <Module extends object>(file: string) =>
  jest.requireActual<Module>(`../../plugins/listings/.medusa/server/src/publication/${file}.js`)

describeStaffApp("publication", (app) => {
  const { adoptProducts } = built<typeof adoption>("adopt-products")
  const { applyBehind } = built<typeof behindness>("apply-behind")
  const { applyPublication } = built<typeof applying>("apply-publication")
  const { checkPublications } = built<typeof checking>("check-publications")
  const token = (name: "curator" | "operator" | "administrator") => app.staff().members[name].tokens.fresh
  const submitted = (overrides: object = {}) =>
    makeListing(app, app.staff().here, "submitted", overrides, token("operator"))
  const approved = async (overrides: object = {}) =>
    await approveListing<Listing>(app, await submitted(overrides))

  describe("what a curator approves", () => {
    it("is in the shop with everything that was said, and is found", async () => {
      const listing = await approved({ title: { es: "Bolsó de cuero Ñandú", en: "Rhea bag" } })
      expect(listing).toMatchObject({ state: "published", behind: false, apply_error: null })
      const product = await storeProduct(listing.product_id)
      expect(product).toMatchObject({
        title: "Bolsó de cuero Ñandú",
        handle: "bolso-de-cuero-nandu",
        description: "Un bolso para todos los días.",
        material: "Cuero de res",
        weight: 800,
        metadata: { materials: ["cuero"], one_of_a_kind: false, care: { es: "Limpiar en seco." } },
        categories: [{ handle: "cueros-pieles" }],
        tags: [{ value: "cuero" }],
        variants: [{ title: "Única", sku: "bolso-de-cuero-nandu", inventory_quantity: 5 }],
      })
      expect(product!.variants[0]!.calculated_price.calculated_amount).toBe(120)
      expect(product!.images).toHaveLength(1)
      expect(product!.images[0]!.metadata).toMatchObject({
        alt: { es: "Bolso visto de frente" },
        widths: { "320": expect.stringContaining("-320.webp") as string },
        avif: { "640": expect.stringContaining("-640.avif") as string },
        width: 1280,
        height: 960,
      })
      expect((await storeProduct(listing.product_id, "en"))!.title).toBe("Rhea bag")
      expect(await provenanceOf(listing.product_id)).toMatchObject({
        technique: "repujado",
        makers: [{ code: "LUR-0001" }],
      })
      await eventually(async () => expect(await found("Ñandú")).toContain(listing.product_id))
    })

    it("says of no prison and nobody where it is made, in what the product is called (P1)", async () => {
      const listing = await approveListing<Listing>(
        app,
        await makeListing(
          app,
          app.staff().there,
          "submitted",
          {},
          app.staff().members.otherOperator.tokens.fresh
        )
      )
      const [row] = await app.sql(
        `select row_to_json(p)::text || (select json_agg(v)::text from product_variant v where v.product_id = p.id)
           || (select json_agg(i)::text from image i where i.product_id = p.id) as all
         from product p where p.id = ?`,
        [listing.product_id]
      )
      const { code, establishmentId, artisanIds, workshopId } = app.staff().there
      const members = Object.values(app.staff().members).map(({ id }) => id)
      for (const secret of [code, establishmentId, ...artisanIds, workshopId, ...members, listing.code]) {
        expect(row!.all).not.toContain(secret)
      }
    })

    it("comes in its sizes, each with its price and its first stock at the prison", async () => {
      const listing = await approved({
        option: { es: "Talla", en: "Size" },
        variants: [
          { key: "s", value: "S", price: null, stock: 2 },
          { key: "m", value: "M", price: 15_000, stock: 1 },
        ],
      })
      const product = await storeProduct(listing.product_id)
      expect(variantsOf(product)).toEqual([
        ["M", `${product!.handle}-m`, 150, 1],
        ["S", `${product!.handle}-s`, 120, 2],
      ])
      const [{ location }] = (await app.sql(
        `select distinct k.establishment_id as location from inventory_level l
           join provenance_establishment_stock_location_stock_location k on k.stock_location_id = l.location_id
           join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id
           join product_variant v on v.id = i.variant_id where v.product_id = ?`,
        [listing.product_id]
      )) as [{ location: string }]
      expect(location).toBe(app.staff().here.establishmentId)
    })

    it("has another address where its name is taken", async () => {
      const first = await approved({ title: { es: "Cinturón", en: "" } })
      const second = await approved({ title: { es: "Cinturon", en: "" } })
      expect([first.product_handle, second.product_handle]).toEqual(["cinturon", "cinturon-2"])
    })

    it("says which lot it was made in", async () => {
      const lot = await makeLot(app, app.staff().here, "left_prison")
      const listing = await approved({ lot_id: lot.id })
      const [row] = await app.sql(
        `select k.product_id from provenance_lot l join product_product_provenance_origin k on k.origin_id = l.origin_id
         where l.id = ?`,
        [lot.id]
      )
      expect(row!.product_id).toBe(listing.product_id)
    })
  })

  describe("edits of what is published", () => {
    it("reach the shop when they are approved, and nothing else of the product or of others changes", async () => {
      const other = await approved()
      const listing = await approved()
      const before = await storeProduct(other.product_id)
      const edited = await edit(listing, {
        title: { es: "Mochila de cuero", en: "Leather backpack" },
        price: 9_990,
        makers: [
          { artisan_id: app.staff().here.artisanIds[0]!, share_bp: 4_000 },
          { artisan_id: app.staff().here.artisanIds[1]!, share_bp: 6_000 },
        ],
        technique: { es: "calado", en: "" },
        materials: ["cuero", "tela"],
      })
      expect((await storeProduct(listing.product_id))!.title).toBe(listing.content.title.es)
      await setStock(listing.product_id, 3)
      await approveListing(app, edited)
      const product = await storeProduct(listing.product_id)
      expect(product).toMatchObject({ title: "Mochila de cuero", handle: listing.product_handle })
      expect(variantsOf(product)).toEqual([["Única", listing.product_handle, 99.9, 3]])
      expect(product!.tags.map(({ value }) => value).sort()).toEqual(["cuero", "tela"])
      expect(await provenanceOf(listing.product_id)).toMatchObject({
        technique: "calado",
        makers: [{ code: "LUR-0001" }, { code: "LUR-0002" }],
      })
      expect(await storeProduct(other.product_id)).toEqual(before)
      expect((await checkPublications(app.container())).differing).toEqual([])
      await eventually(async () => expect(await found("Mochila")).toEqual([listing.product_id]))
    })

    it("add, rename, swap and take away sizes without losing anybody's stock", async () => {
      const sizes = (...list: [key: string, value: string, stock: number][]) => ({
        option: { es: "Talla", en: "" },
        variants: list.map(([key, value, stock]) => ({ key, value, price: null, stock })),
      })
      let listing = await approved(sizes(["a", "38", 1], ["b", "39", 2], ["c", "40", 3]))
      const { handle } = (await storeProduct(listing.product_id))!
      listing = await approveListing(
        app,
        await edit(listing, sizes(["a", "39", 9], ["b", "38", 9], ["d", "41", 4]))
      )
      expect(variantsOf(await storeProduct(listing.product_id))).toEqual([
        ["39", `${handle}-a`, 120, 1],
        ["38", `${handle}-b`, 120, 2],
        ["41", `${handle}-d`, 120, 4],
      ])
      listing = await approveListing(app, await edit(listing, sizes(["b", "40", 9], ["c", "42", 9])))
      expect(variantsOf(await storeProduct(listing.product_id))).toEqual([
        ["40", `${handle}-b`, 120, 2],
        // What comes back has the stock that it was left with.
        ["42", `${handle}-c`, 120, 3],
      ])
      expect((await checkPublications(app.container())).differing).toEqual([])
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

  describe("when something is in the way", () => {
    it("the job brings what a process was killed with between approval and shop", async () => {
      const { id } = await submitted()
      await decideOnly(id, "published")
      expect(await applyBehind(app.container())).toEqual({ applied: 1, failed: 0 })
      const [row] = await app.sql(
        "select product_id, applied_seq = wanted_seq as done from listings_listing where id = ?",
        [id]
      )
      expect(row).toMatchObject({ done: true })
      expect((await storeProduct(String(row!.product_id)))!.variants).toHaveLength(1)
    })

    it("a step that fails leaves no half of a new product, and the listing says why", async () => {
      const lot = await makeLot(app, app.staff().here)
      const listing = await submitted({ lot_id: lot.id })
      const count =
        "select (select count(*) from product)::int as products, (select count(*) from inventory_item)::int as items, (select count(*) from provenance_origin)::int as origins, (select count(*) from price_set)::int as prices"
      const before = await app.sql(count)
      // Between the approval and the shop, the lot becomes another product's.
      await decideOnly(listing.id, "published")
      await takeLot(lot.id)
      expect(await applyPublication(app.container(), listing.id)).toMatchObject({ applied: false })
      expect(await app.sql(count)).toEqual(before)
      expect(await listingNow(listing.id)).toMatchObject({
        behind: true,
        apply_error: expect.stringContaining("another product") as string,
      })
      await app.sql("update provenance_lot set origin_id = null where id = ?", [lot.id])
      const mended = await act<Listing>("curator", listing.id, "apply", {})
      expect(mended).toMatchObject({ behind: false, apply_error: null })
    })

    it("a step that fails leaves what is in the shop as it was", async () => {
      const listing = await approved({
        option: { es: "Talla", en: "Size" },
        variants: [
          { key: "a", value: "38", price: null, stock: 1 },
          { key: "b", value: "39", price: null, stock: 1 },
        ],
      })
      const lot = await makeLot(app, app.staff().here)
      const before = await wholeProduct(listing.product_id)
      const sent = await edit(listing, {
        title: { es: "Otra cosa", en: "" },
        description: { es: "Otro texto", en: "Another text" },
        option: { es: "Medida", en: "" },
        variants: [
          { key: "b", value: "38", price: 100, stock: 1 },
          { key: "c", value: "40", price: null, stock: 1 },
        ],
        materials: ["tela"],
        makers: [{ artisan_id: app.staff().here.artisanIds[1]!, share_bp: 10_000 }],
        care: { es: "", en: "" },
        lot_id: lot.id,
      })
      await decideOnly(sent.id, "published")
      await takeLot(lot.id)
      expect(await applyPublication(app.container(), listing.id)).toMatchObject({ applied: false })
      expect(await wholeProduct(listing.product_id)).toEqual(before)
    })

    it("the nightly comparison finds what was changed behind a listing's back, and mends it", async () => {
      const listing = await approved()
      const untouched = await approved()
      await app.sql("update product set title = 'Otra', weight = 1, status = 'draft' where id = ?", [
        listing.product_id,
      ])
      await app.sql(
        `update price set amount = 1, raw_amount = '{"value": "1", "precision": 20}' where price_set_id in (select price_set_id from product_variant_price_set k join product_variant v on v.id = k.variant_id where v.product_id = ?)`,
        [listing.product_id]
      )
      await app.sql(
        "update provenance_origin set technique = 'otra' where id = (select origin_id from product_product_provenance_origin where product_id = ?)",
        [listing.product_id]
      )
      const check = await checkPublications(app.container())
      expect(check.differing.map(({ error }) => error)).toEqual([null])
      expect(check).toMatchObject({ ok: true, listings: 2, mended: 1 })
      expect(check.differing).toMatchObject([
        {
          listing_id: listing.id,
          fields: ["status", "title", "weight", "origin", "variants.unica.price"],
          mended: true,
        },
      ])
      expect(await storeProduct(listing.product_id)).toMatchObject({
        title: listing.content.title.es,
        weight: 800,
      })
      expect(untouched.id).not.toBe(listing.id)
      expect((await checkPublications(app.container())).differing).toEqual([])
    })

    it("the nightly comparison makes a product anew that is gone, and hides one that should be", async () => {
      const lost = await approved()
      const shown = await approved()
      await withdraw(shown)
      await app.sql("update product set status = 'published' where id = ?", [shown.product_id])
      await app.container().resolve(Modules.PRODUCT).softDeleteProducts([lost.product_id])
      const check = await checkPublications(app.container())
      expect(check.differing.map(({ fields, mended }) => [fields, mended])).toEqual(
        expect.arrayContaining([
          [["product"], true],
          [["shown"], true],
        ])
      )
      const { product_id, product_handle } = await listingNow(lost.id)
      expect(product_id).not.toBe(lost.product_id)
      expect(product_handle).toBe(lost.product_handle)
      expect(await storeProduct(shown.product_id)).toBeUndefined()
    })

    it("several at once make one product", async () => {
      const { id } = await submitted()
      await decideOnly(id, "published")
      const all = await Promise.all([1, 2, 3].map(() => applyPublication(app.container(), id)))
      expect(all).toEqual([1, 2, 3].map(() => ({ applied: true, error: null })))
      expect(await app.sql("select id from product where external_id = ?", [id])).toHaveLength(1)
    })
  })

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

  describe("products from before there were listings", () => {
    it("get one that says what they say, once; what cannot be published is named", async () => {
      const { bag, retablo } = app.world()
      await app
        .container()
        .resolve(Modules.PRODUCT)
        .updateProducts(bag.id, {
          images: [
            {
              url: "http://x/1200.webp",
              metadata: {
                alt: { es: "Ilustración: bolso", en: "Illustration: bag" },
                widths: { "640": "http://x/640.webp", "1200": "http://x/1200.webp" },
                illustration: true,
              },
            },
          ],
          thumbnail: "http://x/640.webp",
        })
      const before = await storeProduct(bag.id)
      expect(await adoptProducts(app.container())).toEqual({ adopted: 1, unfit: [retablo.id] })
      expect(await adoptProducts(app.container())).toEqual({ adopted: 0, unfit: [retablo.id] })
      const [listing] = await app.sql(
        "select id, code, state, product_id, applied_seq = wanted_seq as done from listings_listing"
      )
      expect(listing).toMatchObject({ code: "P-0001", state: "published", product_id: bag.id, done: true })
      expect(await app.sql("select illustration, width from listings_photo")).toEqual([
        { illustration: true, width: 1200 },
      ])
      const { variants, ...adopted } = (await storeProduct(bag.id))!
      expect({ ...adopted, variants: [] }).toEqual({ ...before, variants: [] })
      expect(variants).toMatchObject([{ id: bag.variantId, metadata: { listing_key: "unico" } }])
      const check = await checkPublications(app.container())
      // What the product lacked: a category and what is said in its metadata.
      expect(check.differing).toMatchObject([{ mended: true }])
      const after = await storeProduct(bag.id)
      expect(after).toMatchObject({
        title: before!.title,
        handle: before!.handle,
        thumbnail: before!.thumbnail,
      })
      expect(after!.images.map(({ metadata }) => metadata)).toEqual(
        before!.images.map(({ metadata }) => metadata)
      )
      expect(variantsOf(after).map(([, , price, stock]) => [price, stock])).toEqual([[120, 5]])
    })
  })

  async function storeProduct(id: string, locale = "es"): Promise<StoreProduct | undefined> {
    const { data } = await app.api.get(
      `/store/products?id=${id}&region_id=${app.world().regionId}&locale=${locale}&fields=id,title,handle,description,material,weight,thumbnail,metadata,*images,*variants,*variants.calculated_price,%2Bvariants.inventory_quantity,*categories,*tags`,
      app.any()
    )
    const [product] = (data as { products: StoreProduct[] }).products
    return product
  }

  function variantsOf(product: StoreProduct | undefined) {
    return [...(product?.variants ?? [])]
      .sort((a, b) => (a.sku < b.sku ? -1 : 1))
      .map(({ title, sku, calculated_price, inventory_quantity }) => [
        title,
        sku,
        calculated_price.calculated_amount,
        inventory_quantity,
      ])
  }

  async function provenanceOf(productId: string): Promise<unknown> {
    const { data } = await app.api.get(`/store/products/${productId}/provenance`, app.any())
    return (data as { provenance: unknown }).provenance
  }

  async function found(words: string): Promise<string[]> {
    const { data } = await app.api.post(
      "/store/search",
      { entity: "product", filters: { q: words }, fields: ["id"] },
      app.any()
    )
    const [result] = (data as { results: { hits: { document: { id: string } }[] }[] }).results
    return (result?.hits ?? []).map(({ document }) => document.id)
  }

  async function act<Result = unknown>(
    who: Parameters<typeof token>[0],
    id: string,
    what: string,
    body: object
  ): Promise<Result> {
    const { status, data } = await app.as(token(who), {
      method: "POST",
      path: `/staff/listings/${id}/${what}`,
      body,
    })
    if (status !== 200) throw new Error(`${what}: ${status} ${JSON.stringify(data)}`)
    return (data as { listing: Result }).listing
  }

  async function listingNow(id: string): Promise<Listing> {
    return ((await app.as(token("curator"), `/staff/listings/${id}`)).data as { listing: Listing }).listing
  }

  /** Saves edits as the operator and sends them. */
  async function edit(listing: Listing, changes: object): Promise<Listing> {
    const { data } = await app.as(token("operator"), {
      method: "POST",
      path: `/staff/listings/${listing.id}`,
      body: { version: listing.version, content: { ...listing.content, ...changes } },
    })
    const saved = (data as { listing?: Listing }).listing
    if (!saved) throw new Error(JSON.stringify(data))
    return await act<Listing>("operator", listing.id, "submit", { version: saved.version })
  }

  async function withdraw(listing: Listing): Promise<Listing> {
    return await act<Listing>("operator", listing.id, "withdraw", {
      kind: "defect",
      reason: "Se descose la correa",
    })
  }

  /** The decision as its transaction leaves it, and the process gone before anything else. */
  async function decideOnly(id: string, state: "published" | "withdrawn"): Promise<void> {
    await app.sql(
      state === "published"
        ? `update listings_listing set state = 'published', edit_state = null, published = content, published_at = now(),
             first_published_at = now(), wanted_seq = wanted_seq + 1, version = version + 1 where id = ?`
        : `update listings_listing set state = 'withdrawn', withdrawn_at = now(), withdrawn_kind = 'defect',
             wanted_seq = wanted_seq + 1 where id = ?`,
      [id]
    )
  }

  async function takeLot(lotId: string): Promise<void> {
    await app.sql(
      "update provenance_lot set origin_id = (select origin_id from product_product_provenance_origin where product_id = ?) where id = ?",
      [app.world().bag.id, lotId]
    )
  }

  async function setStock(productId: string, stocked: number): Promise<void> {
    const query = app.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "variant",
      fields: ["inventory_items.inventory.location_levels.*"],
      filters: { product_id: productId },
    })
    const [level] = (
      data as unknown as {
        inventory_items: {
          inventory: { location_levels: { inventory_item_id: string; location_id: string }[] }
        }[]
      }[]
    )[0]!.inventory_items[0]!.inventory.location_levels
    const { inventory_item_id, location_id } = level!
    await app
      .container()
      .resolve(Modules.INVENTORY)
      .updateInventoryLevels([{ inventory_item_id, location_id, stocked_quantity: stocked }])
  }

  /** Everything that a listing decides of a product, without the moments at which it was written. */
  async function wholeProduct(productId: string): Promise<unknown> {
    const { findProducts } = built<{
      findProducts: (connection: unknown, ids: string[]) => Promise<object[]>
    }>("found-product")
    const [product] = await findProducts(app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION), [
      productId,
    ])
    return product
  }
})
