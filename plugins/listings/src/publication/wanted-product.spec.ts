import { bag } from "../modules/listings/test/listings-suite"
import type { ListingContent } from "../domain/listing-content"
import type { PublishedListing, ReadyPhoto } from "./published-listing"
import { wantedProduct } from "./wanted-product"

const files = (...widths: number[]) =>
  Object.fromEntries(widths.map((width) => [width, { id: `f${width}`, url: `/static/x-${width}` }]))
const photo = (changes: Partial<ReadyPhoto> = {}): ReadyPhoto => ({
  id: "phot_1",
  width: 1600,
  height: 1200,
  thumbhash: "Cg==",
  illustration: false,
  files: { webp: files(320, 640, 960, 1280, 1600), avif: files(320) },
  ...changes,
})
const listing = (
  changes: Partial<ListingContent> = {},
  facts: Partial<PublishedListing> = {}
): PublishedListing => ({
  id: "list_1",
  handle: "bolso-de-cuero-repujado",
  content: bag(changes),
  establishment_id: "estb_1",
  workshop_id: "wksp_1",
  craft_line: "cueros-pieles",
  mode: "inpe_workshop",
  photos: new Map([["phot_1", photo()]]),
  ...facts,
})

describe("what a listing's product is to be", () => {
  it("is what was said, in the shop's fields", () => {
    expect(wantedProduct(listing())).toMatchObject({
      external_id: "list_1",
      handle: "bolso-de-cuero-repujado",
      fields: { title: "Bolso de cuero repujado", weight: 800, material: null, origin_country: "pe" },
      metadata: { care: null, materials: ["cuero"], one_of_a_kind: false },
      variants: [{ key: "unica", title: "Única", price: 12_000, stock: 5 }],
      option: "Presentación",
      english: {
        product: { title: "Tooled leather bag" },
        option: { title: "Presentation" },
        origin: { technique: "tooling" },
      },
    })
  })

  it("has sizes with prices of their own where they have one", () => {
    const variants = [
      { key: "s", value: "S", price: null, stock: 1 },
      { key: "m", value: "M", price: 15_000, stock: 2 },
    ]
    const product = wantedProduct(listing({ option: { es: "Talla", en: "" }, variants }))
    expect(product.option).toBe("Talla")
    expect(product.english.option).toEqual({})
    expect(product.variants.map(({ key, title, rank, price }) => [key, title, rank, price])).toEqual([
      ["s", "S", 0, 12_000],
      ["m", "M", 1, 15_000],
    ])
  })

  it("shows its photos in their order, with all that the shop needs for them", () => {
    const { images, fields } = wantedProduct(listing())
    expect(fields.thumbnail).toBe("/static/x-640")
    expect(images).toEqual([
      {
        url: "/static/x-1280",
        metadata: {
          alt: { es: "Bolso visto de frente", en: "" },
          widths: Object.fromEntries([320, 640, 960, 1280, 1600].map((w) => [w, `/static/x-${w}`])),
          avif: { "320": "/static/x-320" },
          thumbhash: "Cg==",
          width: 1600,
          height: 1200,
        },
      },
    ])
  })

  it("takes of a small photo what there is, and says of a drawing that it is one", () => {
    const small = photo({ files: { webp: files(400) }, illustration: true, thumbhash: null })
    const { images, fields } = wantedProduct(listing({}, { photos: new Map([["phot_1", small]]) }))
    expect(fields.thumbnail).toBe("/static/x-400")
    expect(images[0]).toEqual({
      url: "/static/x-400",
      metadata: {
        alt: { es: "Bolso visto de frente", en: "" },
        widths: { "400": "/static/x-400" },
        illustration: true,
      },
    })
  })

  it("has an agreed pay only in a company's workshop", () => {
    expect(wantedProduct(listing({ agreed_pay: 3_000 })).origin.agreed_pay_centimos).toBeNull()
    const company = { mode: "company" }
    expect(wantedProduct(listing({ agreed_pay: 3_000 }, company)).origin.agreed_pay_centimos).toBe(3_000)
  })

  it("names in the product itself neither prison nor workshop nor maker (P1)", () => {
    const { origin: _origin, establishment_id: _place, ...product } = wantedProduct(listing())
    expect(JSON.stringify(product)).not.toMatch(/estb_|wksp_|artn_/)
  })
})
