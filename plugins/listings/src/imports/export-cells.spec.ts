import fc from "fast-check"
import { inertCell } from "@tejido/institutions/http/inert-cell"
import type { ListingContent, ListingVariant } from "../domain/listing-content"
import { MATERIAL_CODES } from "../domain/materials"
import { contentOfRows } from "./content-of-rows"
import { cellText, exportRows } from "./export-cells"
import { uninertCell } from "./formula-guard"
import type { ImportField } from "./import-columns"
import type { Cells } from "./read-cells"
import { FACTS, rows, stored } from "./test/facts"

describe("an export imports again with nothing changed", () => {
  const text = fc
    .string({ unit: fc.constantFrom(..."=+-@'\";| ñ1a"), maxLength: 12 })
    .map((each) => each.trim())
  const localized = fc.record({ es: text, en: text })
  const line = localized.map(({ es, en }) => ({ es: es.replace(/\s+/g, " "), en: en.replace(/\s+/g, " ") }))
  const price = fc.option(fc.integer({ min: 1, max: 10_000_000 }))
  const variant = (key: string): fc.Arbitrary<ListingVariant> =>
    fc.record({ key: fc.constant(key), value: text, price, stock: fc.option(fc.nat(1)) })
  const content: fc.Arbitrary<ListingContent> = fc.record({
    ...{ title: line, description: localized, technique: line, material: line, care: localized },
    materials: fc.uniqueArray(fc.constantFrom(...MATERIAL_CODES), { maxLength: 8 }),
    size_mm: fc.record({ length: price, width: price, height: price }).map((size) => ({
      ...{ length: size.length && (size.length % 5000) + 1, width: size.width && (size.width % 5000) + 1 },
      height: size.height && (size.height % 5000) + 1,
    })),
    weight_g: fc.option(fc.integer({ min: 1, max: 100_000 })),
    price,
    one_of_a_kind: fc.boolean(),
    option: fc.option(line),
    variants: fc.oneof(
      fc.tuple(variant("unica")),
      fc.tuple(variant("a"), variant("b")),
      fc.tuple(variant("a"), variant("b"), variant("c"))
    ),
    makers: fc.constantFrom(
      [],
      [{ artisan_id: "a1", share_bp: 10_000 }],
      // Somebody who works elsewhere by now, and somebody of whom nothing is known any more.
      [
        { artisan_id: "a3", share_bp: 3333 },
        { artisan_id: "gone", share_bp: 6667 },
      ]
    ),
    agreed_pay: price,
    lot_id: fc.constant(null),
    photos: fc
      .array(localized, { maxLength: 3 })
      .map((alts) => alts.map((alt, i) => ({ photo_id: `p${i}`, alt }))),
  })

  it.each(["draft", "published"] as const)("whatever a %s says, as CSV and as Excel has it", (state) => {
    fc.assert(
      fc.property(content, fc.boolean(), (any, typed) => {
        const said = JSON.parse(JSON.stringify(any)) as ListingContent
        // Telephones call every photo the same.
        const photos = said.photos.map(({ photo_id }) => ({ id: photo_id, filename: "image.jpg", bytes: 1 }))
        const published = state === "published" ? { published: said, first_published_at: new Date() } : {}
        const listing = stored(said, { state, photos, ...published })
        const exported = exportRows({
          ...{ code: "B-1", establishment: "LUR", workshop: "own", content: said },
          counted: new Set(state === "published" ? said.variants.map(({ key }) => key) : []),
          artisanCode: (id) => FACTS.artisans.get(id)?.code,
          photoName: () => "image.jpg",
        })
        const cells = exported.map(
          (row) =>
            Object.fromEntries(
              Object.entries(row).map(([field, cell]) => [
                field as ImportField,
                typed && typeof cell === "object" ? cell.number : uninertCell(inertCell(cellText(cell))),
              ])
            ) as Cells
        )
        expect(contentOfRows(rows(...cells), listing, "own", FACTS)).toEqual({ verdict: "unchanged" })
      }),
      { numRuns: 500 }
    )
  })
})
