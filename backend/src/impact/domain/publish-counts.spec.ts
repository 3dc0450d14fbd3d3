import fc from "fast-check"
import { publishCounts } from "./publish-counts"

const table = fc.array(fc.oneof(fc.nat(4), fc.integer({ min: 5, max: 60 })), { maxLength: 8 })
const named = (counts: readonly number[]) => new Map(counts.map((people, i) => [`R${i}`, people]))

/** Every way to put 0 to 4 people into `cells` hidden regions. */
function* assignments(cells: number): Generator<number[]> {
  if (cells === 0) yield []
  else for (const rest of assignments(cells - 1)) for (let n = 0; n <= 4; n++) yield [n, ...rest]
}

describe("how many people are where, for the public", () => {
  it("shows no count below five, not in the sum of the others either", () => {
    fc.assert(
      fc.property(table, (counts) => {
        const { regions, others } = publishCounts(named(counts))
        expect([...regions.values()]).toEqual(counts.map((people) => (people < 5 ? null : people)))
        expect(others ?? 5).toBeGreaterThanOrEqual(5)
      })
    )
  })

  it("has a total that is the sum of what it shows", () => {
    fc.assert(
      fc.property(table, (counts) => {
        const { regions, others, total } = publishCounts(named(counts))
        const shown = [...regions.values()].reduce<number>((sum, people) => sum + (people ?? 0), 0)
        expect(total).toBe(shown + (others ?? 0))
      })
    )
  })

  it("leaves each hidden count anything from none to four, whoever knows how the table is made", () => {
    const small = fc.array(fc.oneof(fc.nat(4), fc.integer({ min: 5, max: 9 })), { maxLength: 6 })
    fc.assert(
      fc.property(small, (counts) => {
        const shown = publishCounts(named(counts))
        const places = counts.flatMap((people, i) => (people < 5 ? [i] : []))
        const possible = places.map(() => new Set<number>())
        for (const guess of assignments(places.length)) {
          const world = counts.slice()
          guess.forEach((people, at) => (world[places[at]!] = people))
          const same = publishCounts(named(world))
          if (same.others !== shown.others || same.total !== shown.total) continue
          guess.forEach((people, at) => possible[at]!.add(people))
        }
        for (const each of possible) expect([...each].sort()).toEqual([0, 1, 2, 3, 4])
      }),
      { numRuns: 60 }
    )
  })
})
