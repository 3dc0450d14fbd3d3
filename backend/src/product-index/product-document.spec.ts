import { productDocument, type EnglishTexts, type ProductRow } from "./product-document"
import type { VariantPrice } from "./variant-prices"

const establishment = { handle: "huancayo", name: "E.P. de Huancayo", department: "Junín" }
const maker = (code: string, alias_public: boolean) => ({
  code,
  alias: `Apodo de ${code}`,
  alias_public,
  erased_at: null,
})
const row = (changes: Partial<ProductRow> = {}): ProductRow => ({
  id: "prod_1",
  handle: "bolso",
  title: "Bolso",
  description: null,
  status: "published",
  material: "Cuero",
  metadata: null,
  created_at: "2026-11-23T05:00:00Z",
  variants: [variant("var_1", [5, 2])],
  origin: {
    technique: "repujado",
    workshop: {
      handle: "taller",
      name: "Taller",
      craft_line: "cueros-pieles",
      establishment: { ...establishment, visibility: "name" },
    },
    makers: [{ artisan: maker("HCO-0002", true) }, { artisan: maker("HCO-0001", false) }, { artisan: null }],
  },
  ...changes,
})
const variant = (id: string, [stocked, reserved]: [number, number]) => ({
  id,
  inventory_items: [
    { inventory: { location_levels: [{ stocked_quantity: stocked, reserved_quantity: reserved }] } },
  ],
})
const cost = (now: number, before = now): VariantPrice => ({ now, before })
const documentOf = (
  product: ProductRow,
  english?: EnglishTexts,
  prices: Record<string, VariantPrice> = { var_1: cost(12_000), var_2: cost(12_000) }
) => productDocument(product, { prices: new Map(Object.entries(prices)), english })

describe("a product's document in the index", () => {
  it("is none for a draft, and for what has no price in soles", () => {
    expect(documentOf(row())).toBeDefined()
    expect(documentOf(row({ status: "draft" }))).toBeUndefined()
    expect(documentOf(row(), undefined, {})).toBeUndefined()
  })

  it("tells the fairs and stands where it is, each once and in the same order each time", () => {
    const standings = [
      { fair: "navidad", stand: "cuero" },
      { fair: "lima", stand: "cuero" },
      { fair: "navidad", stand: "cuero" },
    ]
    const facts = { prices: new Map([["var_1", cost(12_000)]]), standings }
    const document = productDocument(row(), facts)
    expect(document).toMatchObject({
      fairs: ["lima", "navidad"],
      fair_stands: ["lima/cuero", "navidad/cuero"],
    })
    const turned = productDocument(row(), { ...facts, standings: [...standings].reverse() })
    expect(turned?.digest).toBe(document?.digest)
    expect(documentOf(row())).toMatchObject({ fairs: [], fair_stands: [] })
  })

  it("tells the price of the variant that is cheapest now, and what it was before a price list lowered it", () => {
    const variants = [variant("var_1", [1, 0]), variant("var_2", [1, 0])]
    const price = (prices: Record<string, VariantPrice>) => documentOf(row({ variants }), undefined, prices)
    expect(price({ var_1: cost(1999), var_2: cost(435) })).toMatchObject({
      price: 435,
      price_before: null,
      variant_id: "var_2",
    })
    expect(price({ var_1: cost(400, 1999), var_2: cost(435) })).toMatchObject({
      price: 400,
      price_before: 1999,
      variant_id: "var_1",
    })
    // A list that makes a thing dearer is its price: nothing was lowered.
    expect(price({ var_1: cost(2500, 1999) })).toMatchObject({ price: 2500, price_before: null })
  })

  it("tells what can still be bought, over all variants", () => {
    const variants = [variant("var_1", [5, 2]), variant("var_2", [1, 1])]
    expect(documentOf(row({ variants }))).toMatchObject({ stock: 3, in_stock: true })
    const sold = [variant("var_1", [1, 1])]
    expect(documentOf(row({ variants: sold }))).toMatchObject({ stock: 0, in_stock: false })
  })

  it("names makers by code and in the order of codes, and an establishment only where it may be named (P1)", () => {
    expect(documentOf(row())).toMatchObject({
      makers: ["HCO-0001", "HCO-0002"],
      establishment: "huancayo",
      region: "Junín",
    })
    const { origin } = row()
    const hidden = row({
      origin: {
        technique: "repujado",
        workshop: { ...origin!.workshop!, establishment: { ...establishment, visibility: "region" } },
      },
    })
    const document = documentOf(hidden)
    expect(document).toMatchObject({ establishment: null, establishment_name: null, region: "Junín" })
    expect(JSON.stringify(document)).not.toMatch(/huancayo/i)
  })

  it("is found by the alias of a maker only while there is consent (P3)", () => {
    const document = documentOf(row())
    expect(document).toMatchObject({ maker_aliases: ["Apodo de HCO-0002"] })
    expect(JSON.stringify(document)).not.toContain("Apodo de HCO-0001")
  })

  it("speaks English where a translation is there, and Spanish where not", () => {
    expect(documentOf(row(), { title: "Bag" })).toMatchObject({ title: "Bolso", title_en: "Bag" })
    expect(documentOf(row())).toMatchObject({ title_en: "Bolso" })
  })

  it("shows the picture that the shop shows first, in both formats, with its blurred ground", () => {
    const images = [
      { url: "/b.webp", rank: 1, metadata: null },
      {
        url: "/a.webp",
        rank: 0,
        metadata: {
          widths: { "320": "/a-320.webp", "640": "/a-640.webp" },
          avif: { "320": "/a-320.avif" },
          thumbhash: "3OcRJYB4d3h/iIeHeEh3eIhw+j3A",
        },
      },
    ]
    expect(documentOf(row({ images }))).toMatchObject({
      image_320: "/a-320.webp",
      image_640: "/a-640.webp",
      image_avif_320: "/a-320.avif",
      image_avif_640: null,
      image_thumbhash: "3OcRJYB4d3h/iIeHeEh3eIhw+j3A",
    })
    const drawn = documentOf(row({ images: images.slice(0, 1) }))
    expect(drawn).toMatchObject({ image_640: "/b.webp", image_avif_640: null, image_thumbhash: null })
  })

  it("is found by categories that the public may see, and by their names in both languages", () => {
    const category = (id: string, changes = {}) => ({
      id,
      name: `Nombre ${id}`,
      handle: id,
      is_active: true,
      is_internal: false,
      ...changes,
    })
    const categories = [
      category("navidad"),
      category("cueros-pieles"),
      category("secreta", { is_internal: true }),
      category("cerrada", { is_active: false }),
    ]
    const english = { categories: new Map([["navidad", "Christmas"]]) }
    const document = documentOf(row({ categories }), english)
    expect(document).toMatchObject({
      category: ["cueros-pieles", "navidad"],
      // The craft line has its own name.
      category_names: "Nombre navidad Christmas",
    })
  })

  it("has the same digest as an equal document, whatever the order of rows, and another for any difference", () => {
    const tags = [{ value: "cuero" }, { value: "lana" }]
    const digest = documentOf(row({ tags }))?.digest
    expect(digest).toMatch(/^[\w-]{22}$/)
    expect(documentOf(row({ tags: [...tags].reverse() }))?.digest).toBe(digest)
    expect(documentOf(row({ tags, title: "Bolsa" }))?.digest).not.toBe(digest)
    expect(documentOf(row({ tags, variants: [variant("var_1", [4, 2])] }))?.digest).not.toBe(digest)
  })
})
