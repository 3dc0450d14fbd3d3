import type { ListingContent } from "../listing-content"
import { formValues } from "./form-values"
import { listingValues } from "./listing-values"
import { readListing } from "./read-listing"

const both = (es = "", en = "") => ({ es, en })
const bag: ListingContent = {
  title: both("Bolso de cuero", "Leather bag"),
  description: both("Cosido a mano.\nCon forro."),
  technique: both("repujado"),
  material: both("Cuero de res"),
  materials: ["cuero"],
  care: both(),
  size_mm: { length: 305, width: 200, height: null },
  weight_g: 450,
  price: 13_250,
  one_of_a_kind: false,
  option: null,
  variants: [{ key: "unica", value: "", price: null, stock: 4 }],
  makers: [
    { artisan_id: "art_1", share_bp: 5000 },
    { artisan_id: "art_2", share_bp: 5000 },
  ],
  agreed_pay: null,
  lot_id: "lot_1",
  photos: [{ photo_id: "phot_1", alt: both("Bolso marrón visto de frente") }],
}
const shoes: ListingContent = {
  ...bag,
  option: both("Talla", "Size"),
  variants: [
    { key: "t38", value: "38", price: null, stock: 1 },
    { key: "t39", value: "39", price: 15_000, stock: null },
  ],
}
const valuesOf = (content: ListingContent) =>
  listingValues({ content, version: 3, code: "P-0001", workshop_id: "wksh_1" })

describe("the form of a listing", () => {
  it.each([
    ["several alike", bag],
    ["sizes to choose among", shoes],
    ["the only one", { ...bag, one_of_a_kind: true, variants: [{ ...bag.variants[0]!, stock: 1 }] }],
    ["unequal parts", { ...bag, makers: [{ artisan_id: "art_1", share_bp: 6250 }] }],
  ])("reads back what it shows of %s", (_what, content) => {
    expect(readListing(valuesOf(content), bag)).toEqual({
      content,
      workshop_id: "wksh_1",
      code: "P-0001",
      problems: {},
    })
  })

  it.each([
    ["12,50", 1250],
    ["S/ 1.300,00", 130_000],
    ["S/ 1,300.00", 130_000],
    ["1 300", 130_000],
    ["", null],
  ])("reads a price typed as %j", (price, centimos) => {
    const { content, problems } = readListing({ ...valuesOf(bag), price }, bag)
    expect([content.price, problems]).toEqual([centimos, {}])
  })

  it("keeps the price of before while the new one cannot be read, and says so", () => {
    const { content, problems } = readListing(
      { ...valuesOf(bag), price: "ciento veinte", weight: "1,2 kg" },
      bag
    )
    expect(content.price).toBe(13_250)
    expect(content.weight_g).toBe(1200)
    expect(problems).toEqual({ price: "price" })
  })

  it("takes no price of nothing, and no pay of nothing", () => {
    const { content, problems } = readListing({ ...valuesOf(bag), price: "0", agreed_pay: "0" }, bag)
    expect(problems).toEqual({ price: "price", agreed_pay: "pay" })
    expect(content.agreed_pay).toBe(bag.agreed_pay)
  })

  it("keeps makers and ticks of before where what was typed cannot be", () => {
    const typed = { ...valuesOf(bag), part_art_1: "mucho", materials: "abcdefghi".split("") }
    const { content, problems } = readListing(typed, bag)
    expect(problems).toEqual({ part_art_1: "part", materials: "too_many" })
    expect(content.makers).toEqual(bag.makers)
    expect(content.materials).toEqual(["cuero"])
  })

  it("keeps what was ticked in its order, however the page shows it", () => {
    const before = { ...bag, materials: ["tela", "cuero"], makers: [...bag.makers].reverse() }
    const shown = { ...valuesOf(before), materials: ["cuero", "tela"], makers: ["art_1", "art_2"] }
    expect(readListing(shown, before).content).toEqual(before)
    expect(readListing({ ...shown, materials: ["alpaca", "cuero"] }, before).content.materials).toEqual([
      "cuero",
      "alpaca",
    ])
  })

  it("says which text is too long and keeps as much as there is room for", () => {
    const { content, problems } = readListing({ ...valuesOf(bag), title_es: "x".repeat(121) }, bag)
    expect(problems).toEqual({ title_es: "too_long" })
    expect(content.title.es).toHaveLength(120)
  })

  it("makes one of one of a kind, whatever was counted before", () => {
    const { content } = readListing({ ...valuesOf(bag), how_many: "unique" }, bag)
    expect(content).toMatchObject({ one_of_a_kind: true, option: null })
    expect(content.variants.map(({ stock }) => stock)).toEqual([1])
  })

  it("is empty without falling over where nothing was sent", () => {
    const { content, problems } = readListing({}, bag)
    expect(problems).toEqual({})
    expect(content).toMatchObject({ title: both(), price: null, makers: [], photos: [] })
    expect(content.variants).toHaveLength(1)
  })

  it("is read from a browser's form with one kind of line break and without React's fields", () => {
    const sent = new FormData()
    sent.append("$ACTION_REF_1", "x")
    sent.append("_code", "123456")
    sent.append("description_es", "uno\r\ndos")
    sent.append("materials", "cuero")
    sent.append("photo", new File(["x"], "a.jpg"))
    expect(formValues(sent)).toEqual({
      description_es: "uno\ndos",
      materials: ["cuero"],
      makers: [],
      variants: [],
      photos: [],
    })
  })
})
