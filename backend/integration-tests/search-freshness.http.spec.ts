import { Modules } from "@medusajs/framework/utils"
import { SYSTEM } from "@tejido/institutions/audit/record-audit"
import type provenanceModule from "@tejido/provenance/modules/provenance"
import { revokeAllConsents } from "@tejido/provenance/modules/provenance/consents/revoke-consents"
import { adminHeaders } from "./admin-session"
import { describeApp } from "./app"
import { eventually } from "./eventually"
import { indexedProducts } from "./indexed-product"

type ProvenanceService = InstanceType<(typeof provenanceModule)["service"]>

describeApp("search freshness", (app) => {
  const { search, indexed, expectIndexed } = indexedProducts(app)
  const bag = () => app.world().bag
  const provenance = () => app.container().resolve<ProvenanceService>("provenance")
  let headers: { authorization: string }
  beforeEach(async () => {
    headers = await adminHeaders(app.container(), app.api)
    await expectIndexed(bag().id, { price: 12_000, price_before: null, stock: 5 })
  })

  const admin = async <Answer>(path: string, body: object = {}, method = "POST"): Promise<Answer> => {
    const { data } = await app.api.request({ method, url: `/admin/${path}`, data: body, headers })
    return data as Answer
  }
  const priceList = async (overrides: object = {}) => {
    const { price_list } = await admin<{ price_list: { id: string; prices: { id: string }[] } }>(
      "price-lists",
      {
        title: "Feria",
        description: "Precios de feria",
        type: "sale",
        status: "active",
        prices: [{ variant_id: bag().variantId, currency_code: "pen", amount: 90 }],
        ...overrides,
      }
    )
    return price_list
  }
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()

  it("its price is in the index within seconds", async () => {
    await admin(`products/${bag().id}/variants/${bag().variantId}`, {
      prices: [{ currency_code: "pen", amount: 99.9 }],
    })
    await expectIndexed(bag().id, { price: 9990, price_before: null })
  })

  it("a fair's price is the price while the list is in force, and what it was before stands beside it", async () => {
    const { id } = await priceList()
    await expectIndexed(bag().id, { price: 9000, price_before: 12_000 })
    await admin(`price-lists/${id}`, { status: "draft" })
    await expectIndexed(bag().id, { price: 12_000, price_before: null })
    await admin(`price-lists/${id}`, { status: "active" })
    await expectIndexed(bag().id, { price: 9000 })
    await admin(`price-lists/${id}`, {}, "DELETE")
    await expectIndexed(bag().id, { price: 12_000, price_before: null })
  })

  it("a fair's price that is changed, added or taken out of the list is so in the index", async () => {
    const { id } = await priceList()
    await expectIndexed(bag().id, { price: 9000 })
    const [listed] = await app.sql("select id from price where price_list_id = ?", [id])
    const price = { variant_id: bag().variantId, currency_code: "pen" }
    await admin(`price-lists/${id}/prices/batch`, { update: [{ id: listed!.id, amount: 80, ...price }] })
    await expectIndexed(bag().id, { price: 8000, price_before: 12_000 })
    await admin(`price-lists/${id}/prices/batch`, { delete: [listed!.id] })
    await expectIndexed(bag().id, { price: 12_000, price_before: null })
    await admin(`price-lists/${id}/prices/batch`, { create: [{ amount: 70, ...price }] })
    await expectIndexed(bag().id, { price: 7000, price_before: 12_000 })
  })

  it("a fair that opens and closes by the clock does so in the index, though nothing changes then", async () => {
    await priceList({ starts_at: inSeconds(3), ends_at: inSeconds(7) })
    expect(await indexed(bag().id)).toMatchObject({ price: 12_000 })
    await eventually(async () => expect(await indexed(bag().id)).toMatchObject({ price: 9000 }), 7)
    await eventually(async () => expect(await indexed(bag().id)).toMatchObject({ price: 12_000 }), 8)
  })

  it("a price for somebody else is not the price: of a customer group, of ten pieces, of a dearer sale", async () => {
    const variant = { variant_id: bag().variantId, currency_code: "pen" }
    await priceList({ rules: { "customer.groups.id": ["cusgroup_1"] } })
    await priceList({ prices: [{ ...variant, amount: 50, min_quantity: 10 }] })
    await priceList({ prices: [{ ...variant, amount: 200 }] })
    await admin(`products/${bag().id}`, { subtitle: "para que vuelva a leerse", title: "Bolso leído" })
    await expectIndexed(bag().id, { title: "Bolso leído", price: 12_000, price_before: null })
  })

  it("its stock, counted by hand, is in the index", async () => {
    const [level] = await app.sql("select location_id from inventory_level where inventory_item_id = ?", [
      bag().inventoryItemId,
    ])
    await admin(`inventory-items/${bag().inventoryItemId}/location-levels/${String(level!.location_id)}`, {
      stocked_quantity: 0,
    })
    await expectIndexed(bag().id, { stock: 0, in_stock: false })
  })

  it("a draft is never in the index, and what is withdrawn leaves it and comes back", async () => {
    await admin(`products/${app.world().draft.id}`, { title: "Borrador con otro nombre" })
    await admin(`products/${bag().id}`, { status: "draft" })
    await expectIndexed(bag().id, null)
    expect(await indexed(app.world().draft.id)).toBeUndefined()
    await admin(`products/${bag().id}`, { status: "published" })
    await expectIndexed(bag().id, { price: 12_000 })
  })

  it("a deleted product leaves the index, and a restored one is in it again", async () => {
    const products = app.container().resolve(Modules.PRODUCT)
    await products.softDeleteProducts([bag().id])
    await expectIndexed(bag().id, null)
    await products.restoreProducts([bag().id])
    await expectIndexed(bag().id, { title: "Bolso de cuero repujado" })
    await admin(`products/${bag().id}`, {}, "DELETE")
    await expectIndexed(bag().id, null)
  })

  it("its category finds it by name, and a renamed one by the new name", async () => {
    const { product_category } = await admin<{ product_category: { id: string } }>("product-categories", {
      name: "Regalos de invierno",
      handle: "regalos-invierno",
      is_active: true,
    })
    await admin(`product-categories/${product_category.id}/products`, { add: [bag().id] })
    await expectIndexed(bag().id, { category: ["regalos-invierno"] })
    const finds = async (q: string) => (await search({ filters: { q } })).metadata.count
    expect(await finds("invierno")).toBe(1)
    await admin(`product-categories/${product_category.id}`, { name: "Regalos de verano" })
    await eventually(async () => expect(await finds("verano")).toBe(1))
    await admin(`product-categories/${product_category.id}`, { is_internal: true })
    await expectIndexed(bag().id, { category: [] })
    await admin(`product-categories/${product_category.id}`, { is_internal: false })
    await expectIndexed(bag().id, { category: ["regalos-invierno"] })
    await admin(`product-categories/${product_category.id}/products`, { remove: [bag().id] })
    await expectIndexed(bag().id, { category: [] })
  })

  it("its materials are, and one that is renamed", async () => {
    const { product_tag } = await admin<{ product_tag: { id: string } }>("product-tags", { value: "cuero" })
    await admin(`products/${bag().id}`, { tags: [{ id: product_tag.id }] })
    await expectIndexed(bag().id, { material: ["cuero"] })
    await admin(`product-tags/${product_tag.id}`, { value: "cuero-de-res" })
    await expectIndexed(bag().id, { material: ["cuero-de-res"] })
    await admin(`products/${bag().id}`, { tags: [] })
    await expectIndexed(bag().id, { material: [] })
  })

  it("its English texts are, and how it is made in English", async () => {
    const translations = app.container().resolve<{
      createTranslations(rows: object[]): Promise<{ id: string }[]>
      updateTranslations(rows: object[]): Promise<unknown>
      deleteTranslations(ids: string[]): Promise<unknown>
    }>(Modules.TRANSLATION)
    const [made] = await app.sql(
      "select origin_id from product_product_provenance_origin where product_id = ?",
      [bag().id]
    )
    const finds = async (q: string) => (await search({ filters: { q } })).metadata.count
    const text = { locale_code: "en", reference: "product", reference_id: bag().id }
    const [title] = await translations.createTranslations([
      { ...text, translations: { title: "Tooled handbag" } },
      {
        ...text,
        reference: "origin",
        reference_id: made!.origin_id,
        translations: { technique: "Embossing" },
      },
    ])
    await expectIndexed(bag().id, { title_en: "Tooled handbag" })
    await eventually(async () => expect(await finds("embossing")).toBe(1))
    await translations.updateTranslations([{ id: title!.id, translations: { title: "Satchel" } }])
    await expectIndexed(bag().id, { title_en: "Satchel" })
    await translations.deleteTranslations([title!.id])
    await expectIndexed(bag().id, { title_en: "Bolso de cuero repujado" })
  })

  it("taken out of the shop's sales channel it is not found there", async () => {
    const [channel] = await app.sql(
      "select sales_channel_id as id from product_sales_channel where product_id = ?",
      [bag().id]
    )
    await admin(`sales-channels/${String(channel!.id)}/products`, { remove: [bag().id] })
    await expectIndexed(bag().id, null)
    await admin(`sales-channels/${String(channel!.id)}/products`, { add: [bag().id] })
    await expectIndexed(bag().id, { price: 12_000 })
  })

  it("its workshop's craft line, its makers and where it was made are", async () => {
    const [workshop] = await provenance().listWorkshops({ handle: "taller-cuero-lurigancho" })
    await provenance().updateWorkshops({ id: workshop!.id, craft_line: "textileria" })
    await expectIndexed(bag().id, { craft_line: "textileria", craft_line_name: "Textilería Textiles" })
    const [place] = await provenance().listEstablishments({ handle: "lurigancho" })
    await provenance().updateEstablishments({ id: place!.id, department: "Callao" })
    await expectIndexed(bag().id, { region: "Callao" })
  })

  it("an alias finds what its maker made while there is consent, and no longer (P3)", async () => {
    const finds = async (q: string) => (await search({ filters: { q } })).metadata.count
    const [maestro] = await provenance().listArtisans({ code: "LUR-0002" })
    expect(await finds("maestro quispe")).toBe(1)
    await provenance().inTransaction((context) =>
      revokeAllConsents(context, { actor: SYSTEM("test"), establishmentIds: null }, maestro!.id, "Lo pidió")
    )
    await eventually(async () => expect(await finds("maestro quispe")).toBe(0))
  })

  it("and so is what somebody changes by hand, in the database itself", async () => {
    await app.sql("update product set title = 'Bolso cambiado a mano' where id = ?", [bag().id])
    await expectIndexed(bag().id, { title: "Bolso cambiado a mano" })
  })
})
