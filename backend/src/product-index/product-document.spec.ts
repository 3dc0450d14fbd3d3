import { productDocument, type ProductRow } from "./product-document"

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
  variants: [variant("var_1", 120, [5, 2])],
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
const variant = (id: string, soles: number, [stocked, reserved]: [number, number]) => ({
  id,
  prices: [
    { amount: 1, currency_code: "usd" },
    { amount: 1, currency_code: "pen", price_list_id: "plist_1" },
    { amount: 2, currency_code: "pen", min_quantity: 10 },
    { amount: soles, currency_code: "pen" },
  ],
  inventory_items: [
    { inventory: { location_levels: [{ stocked_quantity: stocked, reserved_quantity: reserved }] } },
  ],
})

describe("a product's document in the index", () => {
  it("is none for a draft, and for what has no price in soles", () => {
    expect(productDocument(row(), undefined)).toBeDefined()
    expect(productDocument(row({ status: "draft" }), undefined)).toBeUndefined()
    expect(productDocument(row({ variants: [{ id: "var_1", prices: [] }] }), undefined)).toBeUndefined()
  })

  it("tells the price of the cheapest variant in céntimos, neither bulk nor sale prices", () => {
    const variants = [variant("var_1", 19.99, [1, 0]), variant("var_2", 4.35, [1, 0])]
    expect(productDocument(row({ variants }), undefined)).toMatchObject({ price: 435, variant_id: "var_2" })
  })

  it("tells what can still be bought, over all variants", () => {
    const variants = [variant("var_1", 10, [5, 2]), variant("var_2", 10, [1, 1])]
    expect(productDocument(row({ variants }), undefined)).toMatchObject({ stock: 3, in_stock: true })
    const sold = [variant("var_1", 10, [1, 1])]
    expect(productDocument(row({ variants: sold }), undefined)).toMatchObject({ stock: 0, in_stock: false })
  })

  it("names makers by code and in the order of codes, and an establishment only where it may be named (P1)", () => {
    expect(productDocument(row(), undefined)).toMatchObject({
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
    const document = productDocument(hidden, undefined)
    expect(document).toMatchObject({ establishment: null, establishment_name: null, region: "Junín" })
    expect(JSON.stringify(document)).not.toMatch(/huancayo/i)
  })

  it("is found by the alias of a maker only while there is consent (P3)", () => {
    const document = productDocument(row(), undefined)
    expect(document).toMatchObject({ maker_aliases: ["Apodo de HCO-0002"] })
    expect(JSON.stringify(document)).not.toContain("Apodo de HCO-0001")
  })

  it("speaks English where a translation is there, and Spanish where not", () => {
    expect(productDocument(row(), { title: "Bag" })).toMatchObject({ title: "Bolso", title_en: "Bag" })
    expect(productDocument(row(), undefined)).toMatchObject({ title_en: "Bolso" })
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
    expect(productDocument(row({ images }), undefined)).toMatchObject({
      image_320: "/a-320.webp",
      image_640: "/a-640.webp",
      image_avif_320: "/a-320.avif",
      image_avif_640: null,
      image_thumbhash: "3OcRJYB4d3h/iIeHeEh3eIhw+j3A",
    })
    const drawn = productDocument(row({ images: images.slice(0, 1) }), undefined)
    expect(drawn).toMatchObject({ image_640: "/b.webp", image_avif_640: null, image_thumbhash: null })
  })
})
