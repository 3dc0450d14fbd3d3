import { buffer } from "node:stream/consumers"
import jsQR from "jsqr"
import { type ReadPage, readPdf } from "../../../provenance/src/labels/test/read-pdf"
import { PAPER_SIZES } from "./paper-size"
import type { PosterFair, PosterPrice, PosterStand } from "./poster-facts"
import { type Posters, postersPdf } from "./posters-pdf"

const SHOP = "https://tienda.example/es"
const fairOf = (changes: Partial<PosterFair> = {}): PosterFair => ({
  handle: "navidad",
  title: "Navidad con manos peruanas",
  theme: "Regalos hechos en los talleres",
  organiser: "Mincetur e INPE",
  mode: "both",
  venue: { name: "Parque Kennedy", address: "Av. Larco 400", ubigeo: "150122", hours: "De 10 a 20 h" },
  opens_at: new Date("2026-12-12T15:00:00Z"),
  // Midnight of Lima: the 21st is its last day.
  closes_at: new Date("2026-12-22T05:00:00Z"),
  address: `${SHOP}/feria/navidad`,
  ...changes,
})
const workshop = { name: "Taller de cuero", handle: "cuero", craft_line: "cueros-pieles" }
const standOf = (changes: Partial<PosterStand> = {}): PosterStand => ({
  handle: "cuero",
  workshop,
  craft: "Cueros y pieles",
  zone: "Cuero y calzado",
  place: "Junín",
  story: "Cortamos, cosemos y repujamos cuero de res desde 2011.",
  address: `${SHOP}/feria/navidad/puesto/cuero`,
  ...changes,
})
const priceOf = (changes: Partial<PosterPrice> = {}): PosterPrice => ({
  ...{ title: "Bolso repujado", kind: "", fair_price: 9_000, before: 12_000, workshop },
  address: `${SHOP}/producto/bolso`,
  ...changes,
})

type Size = keyof typeof PAPER_SIZES
const read = async (fair: PosterFair, posters: Posters, size: Size = "a4") =>
  readPdf(await buffer(postersPdf(fair, posters, size)))
const textOf = (page: ReadPage) => page.texts.map(({ text }) => text).join(" ")
const LONG = "Gran feria nacional de artesanía penitenciaria por el Día del Artesano Peruano y de la Artesana"

type Box = ReadPage["rectangles"][number]

/** Paints the black boxes of a page as a camera would see them, and reads the one QR code among them. */
function scanned(page: ReadPage, within: (box: Box) => boolean = () => true): string | undefined {
  const black = page.rectangles.filter((box) => /^0\.00 0\.00 0\.00|^0\.00$/.test(box.fill) && within(box))
  const module = Math.min(...black.map(({ height }) => height))
  const [left, top] = [Math.min(...black.map(({ x }) => x)), Math.min(...black.map(({ y }) => y))]
  const side = Math.max(...black.map(({ y, height }) => y + height)) - top
  const scale = 4 / module
  const margin = 16
  const pixel = (length: number) => Math.round(length * scale)
  const size = pixel(side) + 2 * margin
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255)
  for (const box of black) {
    const row = pixel(box.y - top) + margin
    for (let y = row; y < row + pixel(box.height); y++) {
      const from = (y * size + pixel(box.x - left) + margin) * 4
      for (let x = 0; x < pixel(box.width); x++) pixels.fill(0, from + x * 4, from + x * 4 + 3)
    }
  }
  return jsQR(pixels, size, size)?.data
}

describe("what is printed for a fair", () => {
  it.each<Size>(["a3", "a4", "a6"])(
    "has a poster that says what, when and where, and leads there: %s",
    async (size) => {
      const pages = await read(fairOf(), { kind: "poster", stands: [standOf()] }, size)
      expect(pages).toHaveLength(1)
      const text = textOf(pages[0]!)
      for (const words of ["Navidad con", "manos peruanas", "12–21 de diciembre de 2026", "Parque Kennedy"]) {
        expect(text).toContain(words)
      }
      expect(text).toContain("tienda.example/es/feria/navidad")
      expect(scanned(pages[0]!)).toBe(`${SHOP}/feria/navidad`)
    }
  )

  it("cuts no long title, and prints a poster before anybody has a stand", async () => {
    const [page] = await read(fairOf({ title: LONG, venue: null, theme: "" }), { kind: "poster", stands: [] })
    expect(textOf(page!)).toContain(LONG.split(" ").at(-1))
    expect(textOf(page!)).not.toContain("…")
  })

  it("has a card for each stand with the way to its page", async () => {
    const stands = [
      standOf(),
      standOf({ address: `${SHOP}/feria/navidad/puesto/otro`, story: "a ".repeat(2000) }),
    ]
    const pages = await read(fairOf({ title: LONG }), { kind: "stands", stands }, "a6")
    expect(pages.map((page) => scanned(page))).toEqual(stands.map(({ address }) => address))
    expect(textOf(pages[0]!)).toMatch(/Taller de cuero .*Cueros y pieles · Junín/)
  })

  it("has price cards to cut out, eight on a sheet, each with its own code", async () => {
    const prices = Array.from({ length: 9 }, (_, i) =>
      priceOf({ address: `${SHOP}/producto/bolso-${i}`, fair_price: 125_000 + i, before: i ? null : 150_000 })
    )
    const pages = await read(fairOf(), { kind: "prices", prices })
    expect(pages).toHaveLength(2)
    expect(textOf(pages[0]!)).toMatch(/S\/ 1,250\.00 antes S\/ 1,500\.00/)
    expect(textOf(pages[1]!)).toMatch(/S\/ 1,250\.08/)
    expect(textOf(pages[1]!)).not.toMatch(/antes/)
    const { width, height } = PAPER_SIZES.a4
    const isLast = ({ x, y }: { x: number; y: number }) => x > width / 2 && y > (height / 4) * 3
    expect(scanned(pages[0]!, isLast)).toBe(`${SHOP}/producto/bolso-7`)
  })

  it.each<Posters>([
    { kind: "poster", stands: [] },
    { kind: "stands", stands: [standOf({ zone: LONG, place: LONG, workshop: { ...workshop, name: LONG } })] },
    { kind: "prices", prices: [priceOf({ title: LONG, kind: LONG, workshop: { ...workshop, name: LONG } })] },
  ])("keeps every text on its sheet and off every other: $kind", async (posters) => {
    const long = fairOf({
      title: LONG,
      theme: LONG,
      organiser: LONG,
      venue: { ...fairOf().venue!, name: LONG },
    })
    const [page] = await read(long, posters)
    const { width, height } = PAPER_SIZES.a4
    for (const { x, y, size } of page!.texts) {
      expect([x >= 0, y >= 0, x <= width, y + size <= height]).toEqual([true, true, true, true])
    }
    const sameColumn = page!.texts.filter(({ x }) => x === page!.texts[0]!.x).sort((a, b) => a.y - b.y)
    for (const [i, line] of sameColumn.slice(1).entries()) {
      const above = sameColumn[i]!
      expect({ text: line.text, free: line.y - above.y >= Math.min(above.size, line.size) * 0.95 }).toEqual({
        ...{ text: line.text, free: true },
      })
    }
  })
})
