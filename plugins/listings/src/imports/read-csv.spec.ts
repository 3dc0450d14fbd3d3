import fc from "fast-check"
import { readCsv } from "./read-csv"

const knows = (heading: string) => ["Código", "Título", "Precio"].includes(heading)
const read = async (bytes: Buffer | string) => {
  const rows = []
  for await (const row of readCsv(Buffer.from(bytes as string), knows)) rows.push(row)
  return rows
}

describe("readCsv", () => {
  it.each([";", ",", "\t"])("finds out that cells are separated by %j", async (separator) => {
    const text = [
      ["Código", "Título"],
      ["A-1", '"Bolso, cuero; uno"'],
    ].map((row) => row.join(separator))
    expect(await read(text.join("\r\n"))).toEqual([
      { line: 1, cells: ["Código", "Título"] },
      { line: 2, cells: ["A-1", "Bolso, cuero; uno"] },
    ])
  })

  it("reads what Excel in Spanish saves as CSV: Windows-1252 with semicolons", async () => {
    const rows = await read(Buffer.from("Código;Título\r\nÑ-1;Muñeca «Ñusta»\r\n", "latin1"))
    expect(rows[1]).toEqual({ line: 2, cells: ["Ñ-1", "Muñeca «Ñusta»"] })
  })

  it("reads UTF-8 with a mark, and believes what Excel says of its separator", async () => {
    expect((await read("\uFEFFCódigo;Título\nA;b"))[0]?.cells).toEqual(["Código", "Título"])
    expect(await read("sep=|\nCódigo|Título\nA;|b")).toEqual([
      { line: 2, cells: ["Código", "Título"] },
      { line: 3, cells: ["A;", "b"] },
    ])
  })

  it("says on which line a row begins, over cells of several lines and empty ones", async () => {
    const rows = await read('Código;Título\n"dos\nlíneas";x\n\n;;\nB;y\n')
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 6])
  })

  it("says where a quotation mark opens that never closes", async () => {
    await expect(read('Código;Título\nA;b\n"C;d\ne;f')).rejects.toMatchObject({
      code: "unclosed_quote",
      line: 3,
    })
  })

  it("refuses bytes that are no text", async () => {
    await expect(read(Buffer.from([0x43, 0, 0x3b, 0x41]))).rejects.toMatchObject({ code: "unreadable_text" })
  })

  it("reads again whatever is written, however long", async () => {
    const cell = fc.string({ unit: fc.constantFrom(..."aá;,\t\"'\n0 ") }).filter((text) => text.trim() !== "")
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (rows) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replace(/"/g, '""')}"`).join(";"))
        const found = await read(["Código;Título", ...quoted].join("\n"))
        expect(found.slice(1).map(({ cells }) => cells)).toEqual(rows)
      }),
      { numRuns: 50 }
    )
  })
})
