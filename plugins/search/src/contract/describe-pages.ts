/* Amounts are integers of the smallest unit, as in the shop's own index. */
/* eslint-disable @medusajs/prices-in-major-units */
import type { SearchTypes } from "@medusajs/framework/types"
import type { Subject } from "./subject"
import { thing, THINGS } from "./things"

const CANDLES = 230

/** Orders, pages and totals. */
export function describePages(subject: Subject): void {
  const sorted = async (
    order: Record<string, SearchTypes.SearchOrderBy>,
    filters: SearchTypes.SearchFilters = {}
  ) => {
    const { hits } = await subject.ask({ filters, pagination: { take: 50, order } })
    return hits.map(({ id }) => id)
  }

  describe("order", () => {
    it("is that of Spanish: á among a, ñ after n", async () => {
      const ids = ["oso", "nusta", "nube", "angel", "abanico"]
      expect(await sorted({ title: "ASC" }, { id: ids })).toEqual([
        "abanico",
        "angel",
        "nube",
        "nusta",
        "oso",
      ])
      expect(await sorted({ title: "DESC" }, { id: ids })).toEqual([
        "oso",
        "nusta",
        "nube",
        "angel",
        "abanico",
      ])
    })

    it("goes by number and by date", async () => {
      const ids = ["chullo", "chompa", "polo"]
      expect(await sorted({ price: "ASC" }, { id: ids })).toEqual(["polo", "chullo", "chompa"])
      expect(await sorted({ made_at: "DESC" }, { id: ids })).toEqual(["polo", "chompa", "chullo"])
    })

    it("goes by a second field where the first is the same", async () => {
      const ids = ["caja", "chullo", "correa"]
      expect(await sorted({ price: "ASC", title: "DESC" }, { id: ids })).toEqual(["chullo", "caja", "correa"])
    })

    it.each([{ no_existe: "ASC" }, { description: "ASC" }] as Record<string, SearchTypes.SearchOrderBy>[])(
      "by %j is refused",
      async (order) => {
        await expect(sorted(order)).rejects.toMatchObject({
          type: expect.stringMatching(/^(invalid_data|not_allowed)$/) as string,
        })
      }
    )
  })

  describe("pages", () => {
    const candles = subject.beside("contract_pages_v1")
    beforeAll(async () => {
      await candles.create()
      await candles.write(
        Array.from({ length: CANDLES }, (_, i) =>
          // Few prices: pages are cut among equals.
          thing(`vela-${i}`, `Vela ${i}`, { price: (i % 4) * 100, workshop: `taller-${i % 7}` })
        )
      )
    })
    afterAll(() => candles.drop())

    it.each([
      ["without words", {}],
      ["of a search by words", { q: "vela" }],
      ["sorted among equals", { order: { price: "ASC" as const } }],
    ])("%s show everything once, with the right total at any depth", async (_, { q, order }: Ordered) => {
      const seen: string[] = []
      for (let skip = 0; skip < CANDLES + 50; skip += 50) {
        const { hits, metadata } = await candles.ask({
          ...(q === undefined ? {} : { q }),
          pagination: { skip, take: 50, ...(order ? { order } : {}) },
        })
        expect(metadata).toMatchObject({ skip, take: 50, count: CANDLES })
        seen.push(...hits.map(({ id }) => id))
      }
      expect(seen).toHaveLength(CANDLES)
      expect(new Set(seen).size).toBe(CANDLES)
    })

    it.each([10_000, 1_000_000_000])(
      "beyond the end, from %d on, are empty and know the total",
      async (skip) => {
        const { hits, metadata } = await candles.ask({ q: "vela", pagination: { skip, take: 24 } })
        expect(hits).toEqual([])
        expect(metadata.count).toBe(CANDLES)
      }
    )

    it("of no hits still know the total", async () => {
      const { hits, metadata } = await candles.ask({ q: "vela", pagination: { take: 0 } })
      expect(hits).toEqual([])
      expect(metadata.count).toBe(CANDLES)
    })

    it("show one hit of each when asked for distinct ones, and count those", async () => {
      const { hits, metadata } = await candles.ask({
        q: "vela",
        pagination: { take: 50 },
        search_options: { distinct: "workshop" },
      })
      expect(hits).toHaveLength(7)
      expect(metadata.count).toBe(7)
    })

    it("are refused at what is no place", async () => {
      for (const pagination of [{ skip: -1 }, { skip: 0.5 }, { take: -1 }]) {
        await expect(candles.ask({ pagination })).rejects.toMatchObject({
          type: expect.stringMatching(/^(invalid_data|not_allowed)$/) as string,
        })
      }
    })
  })

  it("gives back only what was asked for of a document", async () => {
    const { hits } = await subject.ask({ filters: { id: "chullo" }, attributes_to_retrieve: ["title"] })
    expect(hits).toHaveLength(1)
    expect(Object.keys(hits[0]?.document ?? {}).filter((key) => key !== "id")).toEqual(["title"])
    expect(THINGS[0]).toMatchObject({ id: "chullo", title: hits[0]?.document.title })
  })
}

type Ordered = { q?: string; order?: Record<string, SearchTypes.SearchOrderBy> }
