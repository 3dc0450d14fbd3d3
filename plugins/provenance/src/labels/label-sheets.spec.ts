import { buffer } from "node:stream/consumers"
import fc from "fast-check"
import jsQR from "jsqr"
import { LABEL_FORMATS, type LabelFormat, placeOf } from "./label-formats"
import { type Label, labelSheets } from "./label-sheets"
import { layOutLabel, POINTS_PER_MM } from "./lay-out-label"
import { printable } from "./fit-text"
import { type ReadPage, readPdf } from "./test/read-pdf"

const label = (n: number, changes: Partial<Label> = {}): Label => ({
  code: "ADF-HJK-LM2",
  name: "Bolso de cuero repujado",
  workshop: "Taller de cuero",
  place: "E.P. de Lurigancho",
  number: `${n} de 24`,
  site: { host: "carcelesproductivas.pe", path: "/origen" },
  address: `https://carcelesproductivas.pe/origen/ADF-HJK-LM2?${n}`,
  workshopHandle: "taller-cuero",
  craftLine: "cueros-pieles",
  ...changes,
})
const print = async (labels: Label[], format: LabelFormat, start = 1) =>
  readPdf(await buffer(labelSheets(labels, { format, start, title: "Etiquetas" }) as never))
const format = (code: string) => LABEL_FORMATS.find((one) => one.code === code)!

/** The label's rectangle on its page, in points. */
const cellOf = (of: LabelFormat, position: number) => {
  const { x_mm, y_mm } = placeOf(of, position)
  const [left, top] = [x_mm * POINTS_PER_MM, y_mm * POINTS_PER_MM]
  return { left, top, right: left + of.width_mm * POINTS_PER_MM, bottom: top + of.height_mm * POINTS_PER_MM }
}
const within = (cell: ReturnType<typeof cellOf>, x: number, y: number) =>
  x >= cell.left - 0.01 && x <= cell.right + 0.01 && y >= cell.top - 0.01 && y <= cell.bottom + 0.01

/** Paints the dark rectangles of a label as a camera would see them, and reads the QR code in it. */
function scanned(page: ReadPage, cell: ReturnType<typeof cellOf>): string | undefined {
  const scale = 5
  const [width, height] = [cell.right - cell.left, cell.bottom - cell.top].map((side) =>
    Math.ceil(side * scale)
  )
  const pixels = new Uint8ClampedArray(width! * height! * 4).fill(255)
  for (const box of page.rectangles.filter(({ x, y, fill }) => within(cell, x, y) && /^0\.00/.test(fill))) {
    const edge = (at: number) => Math.round(at * scale)
    const from = { x: edge(box.x - cell.left), y: edge(box.y - cell.top) }
    const to = { x: edge(box.x + box.width - cell.left), y: edge(box.y + box.height - cell.top) }
    for (let y = from.y; y < to.y; y++) {
      for (let x = from.x; x < to.x; x++) pixels.fill(0, (y * width! + x) * 4, (y * width! + x) * 4 + 3)
    }
  }
  return jsQR(pixels, width!, height!)?.data
}

describe("a sheet of labels", () => {
  it.each(LABEL_FORMATS.map((one) => [one.code, one] as const))(
    "%s fits on its paper, and labels do not lie on each other",
    (_code, one) => {
      const perPage = one.columns * one.rows
      const cells = Array.from({ length: perPage }, (_, position) => cellOf(one, position))
      for (const cell of cells) {
        expect(cell.right).toBeLessThanOrEqual(one.page_width_mm * POINTS_PER_MM + 0.01)
        expect(cell.bottom).toBeLessThanOrEqual(one.page_height_mm * POINTS_PER_MM + 0.01)
      }
      expect(one.column_pitch_mm).toBeGreaterThanOrEqual(one.width_mm)
      expect(one.row_pitch_mm).toBeGreaterThanOrEqual(one.height_mm)
      expect(placeOf(one, perPage)).toEqual({ page: 1, x_mm: one.left_mm, y_mm: one.top_mm })
    }
  )

  it.each(LABEL_FORMATS.map((one) => [one.code, one] as const))(
    "%s can be read back: its codes as text, each QR by a reader, nothing outside of its label",
    async (_code, one) => {
      const count = Math.min(one.columns * one.rows, 5)
      const pages = await print(
        Array.from({ length: count }, (_, i) =>
          label(i + 1, { name: "Ñandú de la abuela: “sueño”, á é í ó ú ü – mañana" })
        ),
        one
      )
      expect(pages).toHaveLength(one.paper === "roll" ? count : 1)
      for (let i = 0; i < count; i++) {
        const cell = cellOf(one, i)
        const texts = pages[placeOf(one, i).page]!.texts.filter(({ x, y }) => within(cell, x, y))
        expect(texts.map(({ text }) => text)).toContain("ADF-HJK-LM2")
        if (one.kind !== "small")
          expect(texts.map(({ text }) => text).join(" ")).toContain("Ñandú de la abuela")
        expect(scanned(pages[placeOf(one, i).page]!, cell)).toBe(
          `https://carcelesproductivas.pe/origen/ADF-HJK-LM2?${i + 1}`
        )
      }
      const outside = pages.flatMap(({ texts }, page) =>
        texts.filter(({ x, y }) => {
          const positions = Array.from({ length: count }, (_, i) => i).filter(
            (i) => placeOf(one, i).page === page
          )
          return !positions.some((i) => within(cellOf(one, i), x, y))
        })
      )
      expect(outside).toEqual([])
    }
  )

  it("begins where the begun sheet ends", async () => {
    const sheet = format("a4-3x8")
    const pages = await print(
      [1, 2, 3].map((n) => label(n)),
      sheet,
      23
    )
    expect(pages).toHaveLength(2)
    expect(scanned(pages[0]!, cellOf(sheet, 22))).toMatch(/\?1$/)
    expect(scanned(pages[0]!, cellOf(sheet, 23))).toMatch(/\?2$/)
    expect(scanned(pages[1]!, cellOf(sheet, 0))).toMatch(/\?3$/)
    expect(scanned(pages[0]!, cellOf(sheet, 0))).toBeUndefined()
  })

  it("keeps all text on its label and off the QR code, however long names are", () => {
    // Wider than any real font, so that what holds here holds in print.
    const measure = { regular: wide(0.62), semibold: wide(0.7) }
    const text = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.stringMatching(/^[A-ZÑ]{1,80}( [a-zñ]{1,60}){0,8}$/)
    )
    fc.assert(
      fc.property(fc.constantFrom(...LABEL_FORMATS), text, text, text, (one, name, workshop, place) => {
        const { lines, qr, band } = layOutLabel(one, label(1, { name, workshop, place }), measure)
        const [width, height] = [one.width_mm * POINTS_PER_MM, one.height_mm * POINTS_PER_MM]
        const bottom = band ? band.y : height
        expect(qr.side / POINTS_PER_MM).toBeGreaterThanOrEqual(15)
        for (const line of lines) {
          expect(line.x).toBeGreaterThanOrEqual(qr.x + qr.side)
          expect(line.x + line.width).toBeLessThanOrEqual(width)
          expect(line.y).toBeGreaterThanOrEqual(0)
          expect(line.y + line.size * 1.18).toBeLessThanOrEqual(bottom + 0.01)
        }
        expect(lines.map((line) => line.text)).toContain("ADF-HJK-LM2")
      })
    )
  })

  it("prints signs that the font lacks as their nearest, never as an empty box", async () => {
    expect(printable("Łódź  ž\n日本 ﬁn")).toBe("?ódz z ?? fin")
    const [page] = await print([label(1, { name: "Łžý 日本" })], format("a4-3x8"))
    expect(page!.texts.map(({ text }) => text)).toContain("?zý ??")
  })

  it("weaves a band on hang tags in the colours of the craft line", async () => {
    const fills = async (craftLine: string) => {
      const [page] = await print([label(1, { craftLine })], format("tag-2x5"))
      return new Set(page!.rectangles.map(({ fill }) => fill))
    }
    // Indigo, #23325f.
    expect(await fills("talla")).toContain("0.14 0.20 0.37")
    expect((await fills("talla")).size).toBeGreaterThan(3)
  })
})

function wide(perSign: number) {
  return (text: string, size: number) => text.length * size * perSign
}
