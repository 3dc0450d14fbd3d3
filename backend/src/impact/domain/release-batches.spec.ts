import fc from "fast-check"
import { type Batch, type Fact, releaseBatches } from "./release-batches"

const LEAST = { people: 5, events: 3 }
const MONTHS = ["2026-08", "2026-09", "2026-10", "2026-11"]

const fact = fc.record({
  event: fc.integer({ min: 1, max: 12 }).map((n) => `sale${n}`),
  person: fc.integer({ min: 1, max: 9 }).map((n) => `artisan${n}`),
  region: fc.constantFrom("Lima", "Cusco", "Puno", null),
  month: fc.constantFrom(...MONTHS),
  value: fc.bigInt({ min: -5000n, max: 90_000n }),
})
const facts = fc
  .array(fact, { maxLength: 60 })
  .map((all) => all.map((each, i): Fact => ({ ...each, source: `entry${i}` })))

/** Several days: on each, new facts come in and what may be is published. */
const days = fc.array(fc.tuple(facts, fc.constantFrom(...MONTHS)), { minLength: 1, maxLength: 5 })

function publish(history: readonly (readonly [Fact[], string])[]): {
  days: Batch[][]
  facts: Map<string, Fact>
} {
  const known = new Map<string, Fact>()
  let waiting: Fact[] = []
  const published = history.map(([arriving, month], day) => {
    const today = arriving.map((each) => ({ ...each, source: `${day}/${each.source}` }))
    for (const each of today) known.set(each.source, each)
    waiting = [...waiting, ...today]
    const batches = releaseBatches(waiting, month, LEAST)
    const gone = new Set(batches.flatMap(({ sources }) => sources))
    waiting = waiting.filter(({ source }) => !gone.has(source))
    return batches
  })
  return { days: published, facts: known }
}

describe("what is published of sums about people", () => {
  it("is made of batches about enough people and events, each the exact sum of its own facts", () => {
    fc.assert(
      fc.property(days, (history) => {
        const { days: published, facts: known } = publish(history)
        for (const batch of published.flat()) {
          const own = batch.sources.map((source) => known.get(source)!)
          expect(new Set(own.map(({ person }) => person)).size).toBeGreaterThanOrEqual(LEAST.people)
          expect(new Set(own.map(({ event }) => event)).size).toBeGreaterThanOrEqual(LEAST.events)
          expect(batch.people).toBe(new Set(own.map(({ person }) => person)).size)
          expect(batch.value).toBe(own.reduce((sum, { value }) => sum + value, 0n))
          if (batch.region !== null) {
            expect(own.every(({ region }) => region === batch.region)).toBe(true)
            expect(own.every(({ month }) => month === batch.month)).toBe(true)
          }
        }
      })
    )
  })

  it("has no fact twice, on any day: what is out is never counted again", () => {
    fc.assert(
      fc.property(days, (history) => {
        const sources = publish(history)
          .days.flat()
          .flatMap((batch) => batch.sources)
        expect(new Set(sources).size).toBe(sources.length)
      })
    )
  })

  it("differs from one day to a later one, in any cell or total, by whole batches alone", () => {
    fc.assert(
      fc.property(days, fc.nat(), fc.nat(), (history, a, b) => {
        const { days: published, facts: known } = publish(history)
        const [from, to] = [a % published.length, b % published.length].sort((x, y) => x - y) as [
          number,
          number,
        ]
        const tableOn = (day: number) => published.slice(0, day + 1).flat()
        for (const cell of [
          () => true,
          ({ region }: Batch) => region === "Lima",
          ({ region }: Batch) => region === null,
          ({ month }: Batch) => month === "2026-10",
        ]) {
          const before = tableOn(from).filter(cell)
          const after = tableOn(to).filter(cell)
          const added = after.filter((batch) => !before.includes(batch)).flatMap(({ sources }) => sources)
          const people = new Set(added.map((source) => known.get(source)!.person))
          if (added.length) expect(people.size).toBeGreaterThanOrEqual(LEAST.people)
          expect(after).toEqual(expect.arrayContaining(before))
        }
      })
    )
  })

  it("does not depend on the order in which facts are read", () => {
    const sums = (batches: Batch[]) =>
      batches.map(({ region, month, value }) => `${region} ${month} ${value}`).sort()
    const withOrder = facts.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
    )
    fc.assert(
      fc.property(withOrder, ([all, shuffled]) => {
        expect(sums(releaseBatches(shuffled, "2026-11", LEAST))).toEqual(
          sums(releaseBatches(all, "2026-11", LEAST))
        )
      })
    )
  })

  const sold = (person: number, region: string | null, month: string, event = person): Fact => ({
    source: `${region}${month}${person}${event}`,
    event: `sale${event}`,
    person: `artisan${person}`,
    region,
    month,
    value: 100n,
  })
  const five = [1, 2, 3, 4, 5]

  it("waits for a fifth person, and for more than one sale", () => {
    expect(
      releaseBatches(
        five.slice(1).map((n) => sold(n, "Lima", "2026-11")),
        "2026-11",
        LEAST
      )
    ).toEqual([])
    expect(
      releaseBatches(
        five.map((n) => sold(n, "Lima", "2026-11", 1)),
        "2026-11",
        LEAST
      )
    ).toEqual([])
    expect(
      releaseBatches(
        five.map((n) => sold(n, "Lima", "2026-11")),
        "2026-11",
        LEAST
      )
    ).toMatchObject([{ region: "Lima", month: "2026-11", value: 500n, people: 5 }])
  })

  it("puts the few of a month that is over together with other regions', then with other months'", () => {
    const few = [sold(1, "Lima", "2026-10"), sold(2, "Lima", "2026-10"), sold(3, "Puno", "2026-10")]
    expect(
      releaseBatches([...few, sold(4, null, "2026-10"), sold(5, "Cusco", "2026-10")], "2026-11", LEAST)
    ).toMatchObject([{ region: null, month: "2026-10", value: 500n }])
    expect(
      releaseBatches([...few, sold(4, "Puno", "2026-09"), sold(5, "Puno", "2026-08")], "2026-11", LEAST)
    ).toMatchObject([{ region: null, month: "2026-10", value: 500n }])
    expect(
      releaseBatches([...few, sold(4, "Puno", "2026-11"), sold(5, "Puno", "2026-11")], "2026-11", LEAST)
    ).toEqual([])
  })
})
