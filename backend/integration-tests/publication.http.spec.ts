import type * as checking from "@tejido/listings/publication/check-publications"
import { describeStaffApp } from "./describe-staff-app"
import { eventually } from "./eventually"
import { makeListing } from "./examples/listings"
import { makeLot } from "./examples/lots"
import { approveListing } from "./examples/review"
import { built, type Listing, publicationDesk } from "./publication-desk"

describeStaffApp("publication", (app) => {
  const { checkPublications } = built<typeof checking>("check-publications")
  const { storeProduct, variantsOf, provenanceOf, found, edit, setStock, approved } = publicationDesk(app)

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
})
