import fc from "fast-check"
import type { RawRow } from "../raw-row"
import { readXlsx } from "./read-xlsx"
import { type SheetCell, writeXlsx } from "./write-xlsx"

async function* each<Value>(values: Value[]): AsyncGenerator<Value> {
  yield* values
}

async function written(rows: SheetCell[][]): Promise<Buffer> {
  const columns = rows[0]?.map(() => ({ width: 12, text: true })) ?? []
  const pieces: Uint8Array[] = []
  for await (const piece of writeXlsx([{ name: "Publicaciones", columns, rows: each(rows) }]))
    pieces.push(piece)
  return Buffer.concat(pieces)
}

async function read(bytes: Buffer): Promise<RawRow[]> {
  const rows: RawRow[] = []
  for await (const row of readXlsx(bytes)) rows.push(row)
  return rows
}

describe("writeXlsx", () => {
  it("writes what readXlsx reads: text as text, numbers as numbers, however many columns", async () => {
    const wide = Array.from({ length: 60 }, (_, i) => `c${i}`)
    expect(
      await read(await written([wide, ["=1+1", { number: 12.5, places: 2 }, undefined, 'a\nb <&"> _x000D_']]))
    ).toEqual([
      { line: 1, cells: wide },
      { line: 2, cells: ["=1+1", 12.5, "", 'a\nb <&"> _x000D_'] },
    ])
  })

  it("gives back every text", async () => {
    const text = fc
      .string({ unit: "grapheme" })
      .filter((each) => each.trim() !== "" && !/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]|\p{Cs}/u.test(each))
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        expect((await read(await written([texts])))[0]?.cells).toEqual(texts)
      }),
      { numRuns: 60 }
    )
  })
})
