import { Modules } from "@medusajs/framework/utils"
import type * as adoption from "@tejido/listings/publication/adopt-products"
import type * as behindness from "@tejido/listings/publication/apply-behind"
import type * as applying from "@tejido/listings/publication/apply-publication"
import type * as checking from "@tejido/listings/publication/check-publications"
import { describeStaffApp } from "./describe-staff-app"
import { makeLot } from "./examples/lots"
import { built, type Listing, publicationDesk } from "./publication-desk"

describeStaffApp("publication mended", (app) => {
  const { adoptProducts } = built<typeof adoption>("adopt-products")
  const { applyBehind } = built<typeof behindness>("apply-behind")
  const { applyPublication } = built<typeof applying>("apply-publication")
  const { checkPublications } = built<typeof checking>("check-publications")
  const {
    storeProduct,
    variantsOf,
    listingNow,
    edit,
    withdraw,
    decideOnly,
    takeLot,
    wholeProduct,
    act,
    submitted,
    approved,
  } = publicationDesk(app)

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
})
