import fc from "fast-check"
import type { ListingContent } from "../../domain/listing-content"
import { missingOf } from "../../domain/missing"
import { bag, listingsSuite } from "./test/listings-suite"

const some = <Value>(...values: Value[]) => fc.constantFrom(...values)
const text = some({ es: "", en: "" }, { es: "Algo", en: "" })
const variants = some(
  ...[[null], [1], [2], [0, null], [1, 1]].flatMap((stocks) =>
    [
      ["", ""],
      ["Ñ", "ñ"],
      ["38", "39"],
      ["M", ""],
    ].map((values) =>
      stocks.map((stock, i) => ({ key: `k${i}`, value: values[i] ?? "", price: null, stock }))
    )
  )
)

const changes: { [Key in keyof ListingContent]?: fc.Arbitrary<ListingContent[Key]> } = {
  title: text,
  description: text,
  technique: text,
  materials: some([], ["cuero"]),
  price: some(null, 100),
  weight_g: some(null, 100),
  agreed_pay: some(null, 0),
  one_of_a_kind: fc.boolean(),
  option: some(null, { es: "", en: "Size" }, { es: "Talla", en: "" }),
  variants,
  makers: some<ListingContent["makers"]>(
    [],
    [{ artisan_id: "a", share_bp: 9_999 }],
    [
      { artisan_id: "a", share_bp: 5_000 },
      { artisan_id: "b", share_bp: 5_000 },
    ]
  ),
  photos: some(
    [],
    ...["phot_ready", "phot_waiting", "phot_other"].flatMap((photo_id) =>
      ["", "De frente"].map((es) => [{ photo_id, alt: { es, en: "" } }])
    )
  ),
}

/** Contents that differ from a whole one in three things at most, so that each decides alone often enough. */
const contents: fc.Arbitrary<ListingContent> = fc
  .subarray(Object.entries(changes), { maxLength: 3 })
  .chain((chosen) => fc.record(Object.fromEntries(chosen) as Record<string, fc.Arbitrary<unknown>>))
  .map((changed) =>
    bag({
      photos: [{ photo_id: "phot_ready", alt: { es: "Bolso", en: "" } }],
      ...(changed as Partial<ListingContent>),
    })
  )

listingsSuite("listing-incomplete", ({ sql }) => {
  it("the database finds incomplete what the form says lacks something, and nothing else", async () => {
    const listing = (id: string) =>
      sql(
        `insert into listings_listing (id, code, establishment_id, content, created_by, updated_by)
         values (?, ?, 'estb_here', '{}', 'm', 'm')`,
        [id, id]
      )
    const photo = (id: string, of: string, state: string) =>
      sql(
        `insert into listings_photo (id, listing_id, state, filename, bytes, sha256, width, height, files, created_by)
         values (?, ?, ?, 'a.jpg', 1, encode(sha256(?::bytea), 'hex'), 1, 1, '{"webp":{}}', 'm')`,
        [id, of, state, id]
      )
    await listing("list_1")
    await listing("list_2")
    await photo("phot_ready", "list_1", "ready")
    await photo("phot_waiting", "list_1", "waiting")
    await photo("phot_other", "list_2", "ready")

    const cases = fc.sample(fc.tuple(contents, some(null, "own_account", "company")), {
      numRuns: 2_000,
      seed: 6,
    })
    const found = await sql(
      `select listings_is_incomplete('list_1', c.value -> 0, c.value ->> 1) as incomplete
       from jsonb_array_elements(?::jsonb) with ordinality as c (value, n) order by n`,
      [JSON.stringify(cases)]
    )
    const ready_photos = new Set(["phot_ready"])
    const expected = cases.map(([content, workshop_mode]) => ({
      incomplete: missingOf(content, { workshop_mode, ready_photos }).length > 0,
    }))
    expect(new Set(expected.map(({ incomplete }) => incomplete)).size).toBe(2)
    const wrong = cases.filter((_case, i) => found[i]?.incomplete !== expected[i]?.incomplete)
    expect(wrong).toEqual([])
  })
})
