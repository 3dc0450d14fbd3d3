import { squash } from "@tejido/provenance/domain/csv-cells"
import { IMPORT_COLUMNS, IMPORT_FIELDS, fieldOf, type ImportColumn } from "./import-columns"

describe("the columns of an import", () => {
  it("no two go by the same heading", () => {
    const words = IMPORT_FIELDS.flatMap((field) => {
      const { heading, also = [] }: ImportColumn = IMPORT_COLUMNS[field]
      return [...new Set([heading.es, heading.en, ...also].map(squash))]
    })
    expect(words.filter((word, i) => words.indexOf(word) < i)).toEqual([])
  })

  it("are known however they are written", () => {
    expect(fieldOf("CODIGO")).toBe("code")
    expect(fieldOf("precio  (S/.)")).toBe("price")
    expect(fieldOf("Título en INGLÉS")).toBe("title_en")
    // Grams and kilos are not the same: a heading that says another unit is not known.
    expect(fieldOf("Peso (kg)")).toBeUndefined()
  })
})
