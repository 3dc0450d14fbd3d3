import { bandSize, createBand, straightBand } from "./band"
import { seeded } from "./prng"

const COLOURS = ["#FBF7F0", "#A3203A", "#23325F", "#E0A526"]
const SEEDS = Array.from({ length: 40 }, (_, i) => `banda-${i}`)

describe("a woven band", () => {
  it("is the same for the same seed and another for another", () => {
    const cells = SEEDS.map((seed) => JSON.stringify(createBand(seeded(seed), COLOURS).cells))
    expect(SEEDS.map((seed) => JSON.stringify(createBand(seeded(seed), COLOURS).cells))).toEqual(cells)
    expect(new Set(cells).size).toBeGreaterThan(SEEDS.length * 0.9)
  })

  it.each(SEEDS)("is its own mirror image sideways and downwards (%s)", (seed) => {
    const { cells } = createBand(seeded(seed), COLOURS, seed.endsWith("1") ? "narrow" : "wide")
    for (const row of cells) expect([...row].reverse()).toEqual([...row])
    expect([...cells].reverse()).toEqual([...cells])
  })

  it("has rows of one length and only the colours it was given", () => {
    for (const seed of SEEDS) {
      const band = createBand(seeded(seed), COLOURS.slice(0, 2))
      for (const row of band.cells) {
        expect(row).toHaveLength(bandSize(band).width)
        for (const cell of row) expect([0, 1]).toContain(cell)
      }
    }
  })

  it("covers exactly the cloth it is painted on", () => {
    const band = createBand(seeded("a"), COLOURS)
    const area = [...straightBand(band, 0, 0, 50, 2).matchAll(/M(\S+) (\S+)L(\S+) \S+L\S+ (\S+)L/g)]
      .map(([, x0, y0, x1, y1]) => (Number(x1) - Number(x0)) * (Number(y1) - Number(y0)))
      .reduce((sum, one) => sum + one, 0)
    expect(area).toBe(50 * 2 * bandSize(band).height * 2)
  })
})
