import fc from "fast-check"
import type { ListingContent } from "../../domain/listing-content"
import { missingOf } from "../../domain/missing"
import { INCOMPLETE } from "../../staff-lists/listing-row"
import { bag, listingsSuite, PLACES } from "./test/listings-suite"

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
  agreed_pay: some(null, 3_500),
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
    ...["phot_ready", "phot_waiting", "phot_failed"].flatMap((photo_id) =>
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
    const cases = fc.sample(fc.tuple(contents, some(null, PLACES.workshop, PLACES.company)), {
      numRuns: 2_000,
      seed: 6,
    })
    const numbered = cases.map(([content, workshop], i) => {
      const photos = content.photos.map(({ photo_id, alt }) => ({ photo_id: `${photo_id}_${i}`, alt }))
      return { id: `list_${i}`, workshop, content: { ...content, photos } }
    })
    await sql(
      `insert into listings_listing (id, code, establishment_id, workshop_id, content, created_by, updated_by)
       select id, id, 'estb_here', workshop, content, 'm', 'm'
       from jsonb_to_recordset(?::jsonb) as listing (id text, workshop text, content jsonb)`,
      [JSON.stringify(numbered)]
    )
    await sql(
      `insert into listings_photo (id, listing_id, state, failure, filename, bytes, sha256, width, height, files,
         created_by)
       select 'phot_' || s.state || substr(l.id, 5), l.id, s.state, case when s.state = 'failed' then 'not_a_photo' end,
         'a.jpg', 1, encode(sha256(s.state::bytea), 'hex'), 1, 1, '{"webp":{}}', 'm'
       from listings_listing l, unnest(array['ready', 'waiting', 'failed']) s (state)`
    )
    const found = await sql(
      `select l.id, ${INCOMPLETE} as incomplete from listings_listing l
       left join provenance_workshop w on w.id = l.workshop_id order by substr(l.id, 6)::int`
    )
    const modes: Record<string, string> = { [PLACES.workshop]: "own_account", [PLACES.company]: "company" }
    const expected = cases.map(([content, workshop], i) => ({
      id: `list_${i}`,
      incomplete:
        missingOf(content, {
          workshop_mode: workshop && (modes[workshop] ?? null),
          ready_photos: new Set(["phot_ready"]),
        }).length > 0,
    }))
    expect(new Set(expected.map(({ incomplete }) => incomplete)).size).toBe(2)
    expect(found).toEqual(expected)
  })
})
