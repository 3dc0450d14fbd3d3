import { bag } from "../modules/listings/test/listings-suite"
import { emptyContent } from "./listing-content"
import { missingOf } from "./missing"

const facts = { workshop_mode: "own_account", ready_photos: new Set(["phot_1"]) }

describe("what a listing still needs", () => {
  it("is nothing where all is there", () => {
    expect(missingOf(bag(), facts)).toEqual([])
  })

  it("is nearly everything of a new draft, in the order of the form", () => {
    expect(missingOf(emptyContent(), { workshop_mode: null, ready_photos: new Set() })).toEqual([
      ...["workshop", "title", "description", "technique", "materials", "price", "weight", "stock"],
      ...["makers", "photo"],
    ])
  })

  it("is the agreed pay in a company's workshop alone", () => {
    expect(missingOf(bag(), { ...facts, workshop_mode: "company" })).toEqual(["agreed_pay"])
    expect(missingOf(bag({ agreed_pay: 3500 }), { ...facts, workshop_mode: "company" })).toEqual([])
  })

  it("is a photo's words, and a photo that is not ready yet", () => {
    const photos = [{ photo_id: "phot_2", alt: { es: "", en: "" } }]
    expect(missingOf(bag({ photos }), facts)).toEqual(["photo_alt", "photo_pending"])
  })

  it("is shares that make a whole", () => {
    expect(missingOf(bag({ makers: [{ artisan_id: "a", share_bp: 9_999 }] }), facts)).toEqual(["makers"])
  })

  it("is one way for one of a kind, of which there is one", () => {
    const variants = [{ key: "unica", value: "", price: null, stock: 2 }]
    expect(missingOf(bag({ one_of_a_kind: true, variants }), facts)).toEqual(["stock"])
    const option = { es: "Talla", en: "" }
    const sizes = ["38", "39"].map((value) => ({ key: `k${value}`, value, price: null, stock: 1 }))
    expect(missingOf(bag({ one_of_a_kind: true, option, variants: sizes }), facts)).toEqual(["variants"])
    expect(missingOf(bag({ one_of_a_kind: true, option, variants: sizes.slice(1) }), facts)).toEqual([])
  })

  it("is a name for each size, no two alike", () => {
    const sizes = (...values: string[]) =>
      values.map((value, i) => ({ key: `k${i}`, value, price: null, stock: 1 }))
    const option = { es: "Talla", en: "" }
    expect(missingOf(bag({ option, variants: sizes("38", "39") }), facts)).toEqual([])
    expect(missingOf(bag({ option, variants: sizes("m", "M") }), facts)).toEqual(["variants"])
    expect(missingOf(bag({ option, variants: sizes("38", "") }), facts)).toEqual(["variants"])
    expect(missingOf(bag({ option: null, variants: sizes("38", "39") }), facts)).toEqual(["variants"])
  })
})
