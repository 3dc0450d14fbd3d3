import fc from "fast-check"
import { bandSvg } from "./band-svg"
import { weaveBand } from "./weave-band"

describe("a workshop's woven band", () => {
  it("is the same cloth every time, on every machine", () => {
    // The band is printed on labels: a change of grammar changes workshops' marks and must be meant.
    const rows = weaveBand("taller-hilo-rojo", "textileria").cells.map((row) => row.join(""))
    expect(rows).toMatchInlineSnapshot(`
     [
       "44444444444444",
       "20202020202020",
       "44444444444444",
       "00000000000000",
       "11242424242421",
       "21124242424211",
       "42112424242112",
       "24211242421124",
       "42421124211242",
       "24242112112424",
       "42424211124242",
       "24242112112424",
       "42421124211242",
       "24211242421124",
       "42112424242112",
       "21124242424211",
       "11242424242421",
       "00000000000000",
       "44444444444444",
       "20202020202020",
       "44444444444444",
     ]
    `)
  })

  it("differs from workshop to workshop", () => {
    const bands = Array.from({ length: 40 }, (_, index) => bandSvg(weaveBand(`taller-${index}`, "talla")))
    expect(new Set(bands).size).toBe(bands.length)
  })

  it("is a whole cloth for any handle: even rows, known threads, selvedges that mirror each other", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (handle, line) => {
        const { cells, palette } = weaveBand(handle, line)
        const columns = cells[0]?.length ?? 0
        expect(columns).toBeGreaterThan(7)
        expect(cells.length).toBeLessThanOrEqual(24)
        for (const row of cells) {
          expect(row).toHaveLength(columns)
          for (const cell of row) expect(palette[cell]).toBeDefined()
        }
        for (let row = 0; row < 4; row++) expect(cells.at(-1 - row)).toEqual(cells[row])
      })
    )
  })

  it("repeats without a seam: columns mirror around the axis", () => {
    const { cells } = weaveBand("cualquiera", "talla")
    for (const row of cells.slice(4, -4)) {
      row.forEach((cell, column) => expect(row[(row.length - column) % row.length]).toBe(cell))
    }
  })

  it("draws nothing that came in with the handle", () => {
    expect(bandSvg(weaveBand('"><script>alert(1)</script>', "<b>"))).not.toContain("script")
  })
})
