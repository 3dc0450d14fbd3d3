import fc from "fast-check"
import { readDate, readText } from "./csv-cells"
import { COMPETENCE_COLUMNS } from "./competence-columns"
import { MOST_ROWS, readTable } from "./csv-table"
import { REGISTRATION_COLUMNS } from "./registration-columns"
import { TRAINING_COLUMNS } from "./training-columns"
import { squash } from "./csv-cells"

const COLUMNS = {
  name: {
    heading: { es: "Nombre", en: "Name" },
    required: true,
    read: readText(40),
    example: "",
  },
  day: {
    heading: { es: "Día", en: "Day" },
    also: ["fecha"],
    required: false,
    read: readDate,
    example: "",
  },
} as const
const read = (text: string) => readTable(text, COLUMNS, ["Estado"])

/** As RFC 4180 says, and with any separator. */
const written = (lines: string[][], separator: string, end: string, quoted: boolean) =>
  lines
    .map((cells) =>
      cells
        .map((cell) =>
          quoted || cell.includes(separator) || /["\n\r]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell
        )
        .join(separator)
    )
    .join(end)
const problems = (text: string) => read(text).problems.map(({ line, code }) => [line, code])

describe("readTable", () => {
  it("reads again what a spreadsheet writes, whatever its separator, line ends, quotes and order of columns", () => {
    const cell = fc
      .string({ unit: fc.constantFrom(..."aá ñ;,\t\"'\n|=0"), maxLength: 20 })
      .map((text) => text.replace(/\s+/g, " ").trim())
      .filter((text) => text !== "" && !text.startsWith("'"))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, fc.option(fc.constantFrom("2026-01-31", "31/01/2026"))), { minLength: 1 }),
        fc.constantFrom(";", ",", "\t"),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.record({ bom: fc.boolean(), quoted: fc.boolean(), english: fc.boolean(), turned: fc.boolean() }),
        (rows, delimiter, end, { bom, quoted, english, turned }) => {
          const head = english ? ["name", "DAY"] : ["NOMBRE", "dia"]
          const lines = [head, ...rows.map(([name, day]) => [name, day ?? ""])]
          const text = written(
            lines.map((line) => (turned ? [...line].reverse() : line)),
            delimiter,
            end,
            quoted
          )
          const table = read(bom ? `\ufeff${text}` : text)
          expect(table.problems).toEqual([])
          expect(table.rows.map(({ values }) => values)).toEqual(
            rows.map(([name, day]) => ({ name, day: day && "2026-01-31" }))
          )
          expect(table.rows.map(({ line }) => line)).toEqual(rows.map((_, i) => i + 2))
        }
      )
    )
  })

  it("never throws, and counts every row as good or bad", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."Nombre;,\n\"aá\t\r '\ufeff\ufffd") }), (text) => {
        const table = read(`Nombre;Día\n${text}`)
        if (table.fatal) expect(table.problems.length).toBeGreaterThan(0)
        else {
          const bad = new Set(table.problems.map(({ line }) => line)).size
          expect(table.rows.length + bad).toBe(table.count)
        }
      })
    )
  })

  it("tells every problem of every row by the line on which the row begins", () => {
    const text = 'Nombre;Día\n"dos\nlíneas";31/02/2026\n\n;;\n;99/99/2026\nbien;1/1/2026\na;1/1/2026;de más\n'
    expect(problems(text)).toEqual([
      [2, "bad_date"],
      [6, "missing_value"],
      [6, "bad_date"],
      [8, "too_many_cells"],
    ])
    expect(read(text).rows).toEqual([{ line: 7, values: { name: "bien", day: "2026-01-01" } }])
    expect(read(text).problems[0]).toMatchObject({ column: "Día", detail: "31/02/2026" })
  })

  it.each([
    ["", [[1, "empty_file"]]],
    ["Nombre;Día\n;\n", [[1, "empty_file"]]],
    ["Día\n1/1/2026", [[1, "missing_column"]]],
    ["Nombre;Dias\na;b", [[1, "unknown_column"]]],
    ["Nombre;fecha;Día\na;;", [[1, "repeated_column"]]],
    ['Nombre\na\n"b\nc\n', [[3, "unclosed_quote"]]],
    ["Nombre\nmu\ufffdeca", [[1, "unreadable_text"]]],
    ["Nombre\na\0", [[1, "unreadable_text"]]],
  ])("nothing of %j can be used", (text, found) => {
    expect(problems(text)).toEqual(found)
    expect(read(text)).toMatchObject({ fatal: true, rows: [] })
  })

  it("reads as many rows as it may, and headings that an export has and nobody needs", () => {
    const text = `Nombre;Estado\n${"a;Vigente\n".repeat(MOST_ROWS)}`
    expect(read(text)).toMatchObject({ fatal: false, count: MOST_ROWS, problems: [] })
    const longer = read(`${text}a;Vigente`)
    expect(longer).toMatchObject({ fatal: true, rows: [], count: MOST_ROWS + 1 })
    expect(longer.problems).toEqual([
      { line: MOST_ROWS + 2, column: null, code: "too_many_rows", detail: MOST_ROWS },
    ])
  })

  it("takes Excel's word for the separator", () => {
    expect(read("sep=|\nNombre|Día\nuno;dos|1/1/2026").rows).toEqual([
      { line: 3, values: { name: "uno;dos", day: "2026-01-01" } },
    ])
  })

  it("takes off the apostrophe that our exports put before a formula, and no other", () => {
    const names = (text: string) => read(`Nombre\n${text}`).rows.map(({ values }) => values.name)
    expect(names("'=1+1")).toEqual(["=1+1"])
    expect(names("'Ñaño")).toEqual(["'Ñaño"])
  })
})

it.each([
  ["registrations", REGISTRATION_COLUMNS],
  ["competences", COMPETENCE_COLUMNS],
  ["trainings", TRAINING_COLUMNS],
])("no two columns of %s go by the same heading, and each example can be read", (_name, columns) => {
  const words = Object.entries(columns).flatMap(([field, { heading, also }]) =>
    [...new Set([field, heading.es, heading.en, ...also].map(squash))].map((word) => word)
  )
  expect(words).toEqual([...new Set(words)])
  for (const { example, required, read: readCell } of Object.values(columns)) {
    if (required || example) expect(readCell(example)).toHaveProperty("value")
  }
})
