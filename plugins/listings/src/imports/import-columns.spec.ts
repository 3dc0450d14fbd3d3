import { readFileSync } from "node:fs"
import path from "node:path"
import { squash } from "@tejido/provenance/domain/csv-cells"
import { MATERIAL_CODES, MATERIALS } from "../domain/materials"
import { IMPORT_COLUMNS, IMPORT_FIELDS, fieldOf, type ImportColumn } from "./import-columns"

const literal = (text: string) => text.replace(/[()/]/g, "\\$&")

describe("the columns of an import", () => {
  it("no two go by the same heading", () => {
    const words = IMPORT_FIELDS.flatMap((field) => {
      const { heading, also = [] }: ImportColumn = IMPORT_COLUMNS[field]
      return [...new Set([heading.es, heading.en, ...also].map(squash))]
    })
    expect(words.filter((word, i) => words.indexOf(word) < i)).toEqual([])
  })

  it("stand in the documentation, with the materials there are", () => {
    const page = readFileSync(path.join(__dirname, "../../../../docs/import-columns.md"), "utf8")
    for (const field of IMPORT_FIELDS) {
      const { heading } = IMPORT_COLUMNS[field]
      expect(page).toMatch(
        new RegExp(`^\\| \`${literal(heading.es)}\` +\\| \`${literal(heading.en)}\` `, "m")
      )
    }
    expect(page).toContain(MATERIAL_CODES.map((code) => MATERIALS[code].es).join(", "))
  })

  it("are known however they are written", () => {
    expect(fieldOf("CODIGO")).toBe("code")
    expect(fieldOf("precio  (S/.)")).toBe("price")
    expect(fieldOf("Título en INGLÉS")).toBe("title_en")
    // Grams and kilos are not the same: a heading that says another unit is not known.
    expect(fieldOf("Peso (kg)")).toBeUndefined()
  })
})
