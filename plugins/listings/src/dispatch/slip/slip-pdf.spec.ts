import { buffer } from "node:stream/consumers"
import jsQR from "jsqr"
import { type ReadPage, readPdf } from "../../../../provenance/src/labels/test/read-pdf"
import type { Slip } from "./slip-facts"
import { SHEET } from "./slip-paper"
import { slipPdf } from "./slip-pdf"

const line = (n: number) => ({
  title: `Bolso de cuero ${n}`,
  variant: n % 2 ? "Talla M" : null,
  sku: `TJ-${n}`,
  quantity: n,
  piece_codes: n === 1 ? ["ADF-HJK-LM2"] : [],
})
const slip = (changes: Partial<Slip> = {}): Slip => ({
  number: "1042-1",
  order: 1042,
  delivery: "Envío a domicilio",
  place: "Junín",
  host: "tienda.example",
  recipient: {
    name: "Rosa Quispe Ñahui",
    phone: "999888777",
    company: null,
    street: "Jr. Unión 123",
    reference: "Frente al parque",
    place: "Cusco, Cusco, Cusco",
    ubigeo: "080101",
    postal_code: null,
    document: null,
  },
  note: null,
  lines: [line(1), line(2)],
  origins: [
    {
      title: "Bolso de cuero 1",
      code: "ADF-HJK-LM2",
      address: "https://tienda.example/origen/ADF-HJK-LM2",
      workshop: { handle: "taller-cuero", name: "Taller de cuero", craft_line: "cueros-pieles" },
    },
  ],
  ...changes,
})
const print = async (of: Slip) => {
  const bytes = await buffer(slipPdf(of) as never)
  return { bytes, pages: readPdf(bytes) }
}
const words = (page: ReadPage | undefined) => (page?.texts ?? []).map(({ text }) => text).join(" ")

/** Paints the black boxes of a page as a camera would see them, and reads the QR code among them. */
function scanned(page: ReadPage): string | undefined {
  const scale = 3
  const [width, height] = [Math.ceil(SHEET.width * scale), Math.ceil(SHEET.height * scale)]
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  for (const box of page.rectangles.filter(({ fill }) => /^0\.00 0\.00 0\.00|^0\.00$/.test(fill))) {
    for (let y = Math.round(box.y * scale); y < Math.round((box.y + box.height) * scale); y++) {
      for (let x = Math.round(box.x * scale); x < Math.round((box.x + box.width) * scale); x++) {
        pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
      }
    }
  }
  return jsQR(pixels, width, height)?.data
}

describe("a packing slip", () => {
  it("says for whom, and what is in the box, on the upper half; thanks on the lower; no price", async () => {
    const { pages } = await print(slip())
    expect(pages).toHaveLength(1)
    const [page] = pages
    expect(words(page)).toContain("Pedido 1042")
    expect(words(page)).toContain("Rosa Quispe Ñahui")
    expect(words(page)).toContain("ADF-HJK-LM2")
    expect(words(page)).not.toMatch(/S\/|PEN|\d+[.,]\d\d\b/)
    const yOf = (text: string) => page?.texts.find((one) => one.text.includes(text))?.y ?? NaN
    expect(yOf("Bolso de cuero 2")).toBeLessThan(SHEET.fold)
    expect(yOf("Gracias")).toBeGreaterThan(SHEET.fold)
    expect(page?.texts.every(({ x, y }) => x >= 0 && x < SHEET.width && y > 0 && y < SHEET.height)).toBe(true)
  })

  it("leads to the certificate by a code that can be scanned", async () => {
    const { pages } = await print(slip())
    expect(scanned(pages[0]!)).toBe("https://tienda.example/origen/ADF-HJK-LM2")
  })

  it("goes on over the page when there is much, and loses nothing", async () => {
    const lines = Array.from({ length: 60 }, (_, i) => line(i + 1))
    const { pages } = await print(slip({ lines }))
    expect(pages.length).toBeGreaterThan(1)
    const all = pages.map(words).join(" ")
    for (const { title } of lines) expect(all).toContain(title)
    expect(words(pages.at(-1))).toContain("Gracias")
    expect(pages.slice(0, -1).map(words).join(" ")).not.toContain("Gracias")
  })

  it("can be heard: tagged, in Spanish, with a table and with words for its picture", async () => {
    const { bytes } = await print(slip())
    const text = bytes.toString("latin1")
    expect(text).toMatch(/\/MarkInfo/)
    expect(text).toMatch(/\/Lang \(es-PE\)/)
    for (const role of ["Table", "TR", "TH", "TD", "H1", "Figure"]) expect(text).toContain(`/S /${role}`)
    expect(text).toMatch(/\/Alt/)
  })

  it("prints signs that the font lacks as others, and takes a dispatch without address or origin", async () => {
    const odd = slip({ recipient: null, origins: [], lines: [{ ...line(1), title: "Retablo ☀ Łódź" }] })
    const { pages } = await print(odd)
    expect(words(pages[0])).toMatch(/Retablo \? /)
    expect(words(pages[0])).toContain("Gracias")
  })
})
