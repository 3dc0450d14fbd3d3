import { emptyContent, type ListingContent } from "../domain/listing-content"
import { contentOfRows, type Outcome } from "./content-of-rows"
import { FACTS, rows, stored } from "./test/facts"
import { PhotoIndex } from "./photo-index"
import type { Cells } from "./read-cells"

const BAG: Cells = {
  code: "B-1",
  title_es: "Bolso de cuero",
  price: "S/ 1,300.50",
  weight_g: "0,8 kg",
  materials: "cuero",
  makers: "LUR-0001; LUR-0002",
  stock: "3",
}
const made = (outcome: Outcome): ListingContent => {
  if (!("content" in outcome)) throw new Error(JSON.stringify(outcome))
  return outcome.content
}
const wrong = (outcome: Outcome) =>
  outcome.verdict === "bad"
    ? outcome.problems.map(({ line, field, code }) => [line, field, code])
    : outcome.verdict
const begin = (...cells: Cells[]) => contentOfRows(rows(...cells), null, "own", FACTS)

describe("a new listing out of rows", () => {
  it("is a draft with what the row says", () => {
    const outcome = begin(BAG)
    expect(outcome).toMatchObject({ verdict: "create", workshop_id: "own", photos: null })
    expect(made(outcome)).toEqual({
      ...emptyContent(),
      title: { es: "Bolso de cuero", en: "" },
      price: 130_050,
      weight_g: 800,
      materials: ["cuero"],
      makers: [
        { artisan_id: "a1", share_bp: 5000 },
        { artisan_id: "a2", share_bp: 5000 },
      ],
      variants: [{ key: "unica", value: "", price: null, stock: 3 }],
    })
  })

  it("a row for each size is one listing, whose prices differ where they do", () => {
    const size = (option_value: string, price: string | undefined, stock: string): Cells => ({
      ...(price && { price }),
      ...{ option_value, stock },
    })
    const content = made(
      begin(
        { ...BAG, option_es: "Talla", ...size("M", "120", "3") },
        size("L", "130", "1"),
        size("Ñ", undefined, "2")
      )
    )
    expect(content).toMatchObject({ price: 12_000, option: { es: "Talla", en: "" } })
    expect(content.variants).toEqual([
      { key: "m", value: "M", price: null, stock: 3 },
      { key: "l", value: "L", price: 13_000, stock: 1 },
      { key: "n", value: "Ñ", price: null, stock: 2 },
    ])
  })

  it("of a piece that is the only one there is one", () => {
    const { stock: _stock, ...only } = BAG
    expect(made(begin({ ...only, one_of_a_kind: "sí" })).variants[0]?.stock).toBe(1)
    expect(wrong(begin({ ...BAG, one_of_a_kind: "sí" }))).toEqual([[2, "stock", "one_of_a_kind_stock"]])
    const sizes = ["38", "39"].map((option_value) => ({
      ...BAG,
      ...{ one_of_a_kind: "sí", option_es: "Talla", option_value, stock: "1" },
    }))
    expect(wrong(begin(...sizes))).toEqual([[2, "option_value", "one_of_a_kind_option"]])
  })

  it.each<[string, Cells[], unknown]>([
    ["a code twice without sizes", [BAG, BAG], [[3, "code", "repeated_code"]]],
    [
      "rows of one listing that say different things",
      [
        { ...BAG, option_es: "Talla", option_value: "M" },
        { option_value: "L", weight_g: "900" },
      ],
      [[3, "weight_g", "differs_from_first"]],
    ],
    [
      "a size twice",
      [{ ...BAG, option_es: "Talla", option_value: "M" }, { option_value: "m" }],
      [[3, "option_value", "repeated_value"]],
    ],
    [
      "sizes of which one has no value",
      [{ ...BAG, option_es: "Talla", option_value: "M" }, { stock: "1" }],
      [[3, "option_value", "missing_value"]],
    ],
    ["values of nothing", [{ ...BAG, option_value: "M" }], [[2, "option_es", "missing_value"]]],
    [
      "an option without values",
      [{ ...BAG, option_es: "Talla" }],
      [[2, "option_es", "option_without_value"]],
    ],
    ["a maker of another workshop", [{ ...BAG, makers: "LUR-0003" }], [[2, "makers", "maker_not_there"]]],
    [
      "pay in a workshop of their own",
      [{ ...BAG, agreed_pay: "20" }],
      [[2, "agreed_pay", "agreed_pay_not_company"]],
    ],
    [
      "a photo that nobody sent, and no more than that",
      [{ ...BAG, photos: "a.jpg; b.jpg", photo_alt_es: "Uno; Dos" }],
      [
        [2, "photos", "photo_missing"],
        [2, "photos", "photo_missing"],
      ],
    ],
    [
      "several things at once, each told",
      [{ ...BAG, price: "1.300", weight_g: "mucho", title_es: "x".repeat(121) }],
      [
        [2, "title_es", "too_long"],
        [2, "weight_g", "bad_weight"],
        [2, "price", "ambiguous_number"],
      ],
    ],
  ])("refuses %s", (_what, cells, problems) => {
    expect(wrong(begin(...cells))).toEqual(problems)
  })

  it("refuses a workshop that is closed", () => {
    const { makers: _makers, ...nobody } = BAG
    expect(wrong(contentOfRows(rows(nobody), null, "shut", FACTS))).toEqual([
      [2, "workshop", "workshop_closed"],
    ])
  })
})

describe("a listing that is there", () => {
  const content = made(begin(BAG))

  it("is changed in what the row says, and keeps what the row leaves empty", () => {
    const outcome = contentOfRows(rows({ code: "B-1", price: "99,90" }), stored(content), null, FACTS)
    expect(outcome).toMatchObject({ verdict: "update", differs: true, workshop_id: "own" })
    expect(made(outcome)).toEqual({ ...content, price: 9990 })
  })

  it("keeps the way in which the shop knows each size", () => {
    const sizes = made(
      begin({ ...BAG, option_es: "Talla", option_value: "M" }, { option_value: "L", stock: "1" })
    )
    const outcome = contentOfRows(
      rows({ code: "B-1", option_value: "XL", stock: "5" }, { option_value: "m" }),
      stored(sizes),
      null,
      FACTS
    )
    expect(made(outcome).variants).toEqual([
      { key: "xl", value: "XL", price: null, stock: 5 },
      { key: "m", value: "m", price: null, stock: 3 },
    ])
  })

  it("cannot be changed while it is in review, and can be said again", () => {
    const inReview = stored(content, { state: "submitted" })
    expect(wrong(contentOfRows(rows(BAG), inReview, "own", FACTS))).toBe("unchanged")
    expect(wrong(contentOfRows(rows({ ...BAG, price: "5" }), inReview, "own", FACTS))).toEqual([
      [2, "code", "listing_in_review"],
    ])
  })

  it("once published stays with its workshop, and its stock is for who counts it", () => {
    const published = stored(content, {
      state: "published",
      published: content,
      first_published_at: new Date(),
    })
    expect(wrong(contentOfRows(rows({ ...BAG, stock: "9" }), published, "own", FACTS))).toEqual([
      [2, "stock", "stock_is_counted"],
    ])
    const { makers: _makers, ...nobody } = BAG
    expect(wrong(contentOfRows(rows(nobody), published, "company", FACTS))).toEqual([
      [2, "workshop", "maker_not_there"],
      [2, "workshop", "maker_not_there"],
      [2, "workshop", "workshop_fixed"],
    ])
  })

  it("takes photos out of the archive that it does not have yet, in the order of the row", () => {
    const archive = new PhotoIndex([
      { path: "fotos/a.JPG", bytes: 100 },
      { path: "fotos/b.jpg", bytes: 200 },
    ])
    const has = stored(
      { ...content, photos: [{ photo_id: "p1", alt: { es: "Frente", en: "" } }] },
      {
        photos: [{ id: "p1", filename: "a.jpg", bytes: 100 }],
      }
    )
    const cells: Cells = { code: "B-1", photos: "b.jpg; A.jpg", photo_alt_es: "Lado; De frente" }
    const outcome = contentOfRows(rows(cells), has, null, { ...FACTS, archive })
    expect(outcome).toMatchObject({
      photos: [
        { photo_id: null, path: "fotos/b.jpg", alt: { es: "Lado" } },
        { photo_id: "p1", path: null, alt: { es: "De frente" } },
      ],
    })
    const both = {
      ...made(outcome),
      photos: ["p2", "p1"].map((photo_id, i) => ({
        photo_id,
        alt: { es: ["Lado", "De frente"][i]!, en: "" },
      })),
    }
    const after = stored(both, {
      photos: [
        { id: "p1", filename: "a.jpg", bytes: 100 },
        { id: "p2", filename: "b.jpg", bytes: 200 },
      ],
    })
    expect(wrong(contentOfRows(rows(cells), after, null, { ...FACTS, archive }))).toBe("unchanged")
    expect(wrong(contentOfRows(rows(cells), after, null, FACTS))).toBe("unchanged")
  })

  it("a photo that stands in two folders has to be told with its folder", () => {
    const archive = new PhotoIndex([
      { path: "uno/a.jpg", bytes: 1 },
      { path: "dos/a.jpg", bytes: 2 },
    ])
    const outcome = (photos: string) =>
      contentOfRows(rows({ ...BAG, photos }), null, "own", { ...FACTS, archive })
    expect(wrong(outcome("a.jpg"))).toEqual([[2, "photos", "photo_ambiguous"]])
    expect(outcome("dos/a.jpg")).toMatchObject({ photos: [{ path: "dos/a.jpg" }] })
  })
})
