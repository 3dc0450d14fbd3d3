import type { SearchTypes } from "@medusajs/framework/types"
import { wordSource } from "../../language/word-source"
import { MeilisearchSearchService } from "./service"
import { CRAFTS, craftsIndex, craftsQuery } from "./test/crafts-index"
import { startMeilisearchStub, type MeilisearchStub } from "./test/meilisearch-stub"

// A real server where there is one, else the stub, which refuses what is not in Meilisearch's published interface.
const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey } = process.env
const index = craftsIndex(`tejido_test_${process.pid}`)
let stub: MeilisearchStub | undefined
let provider: MeilisearchSearchService

beforeAll(async () => {
  stub = host ? undefined : await startMeilisearchStub()
  provider = new MeilisearchSearchService(
    {},
    {
      host: host ?? (stub as MeilisearchStub).host,
      ...(stub ? { apiKey: stub.apiKey } : apiKey ? { apiKey } : {}),
      words: wordSource({
        file: [
          {
            id: "chompa",
            kind: "synonyms",
            words: ["chompa", "suéter"],
            origin: "file",
            active: true,
            updated_at: null,
          },
          {
            id: "cuero",
            kind: "spelling",
            words: ["cuero"],
            for: ["quero"],
            origin: "file",
            active: true,
            updated_at: null,
          },
        ],
      }),
    }
  )
  await provider.upsertIndex({ index })
  await write([...CRAFTS])
})
afterAll(async () => {
  await provider.deleteIndex({ index: index.physical_name })
  expect(stub?.violations ?? []).toEqual([])
  await stub?.close()
})

async function write(documents: SearchTypes.SearchDocument[]) {
  const task = await provider.upsertDocuments({ index: index.physical_name, definition: index, documents })
  expect(await provider.waitForTask(task)).toMatchObject({ status: "succeeded" })
}

type More = Partial<SearchTypes.ProviderSearchQuery>
const ask = (q: string | undefined, more?: More) => provider.search(craftsQuery(index, q, more))
const ids = async (q: string | undefined, more?: More) => (await ask(q, more)).hits.map(({ id }) => id)

describe("searching in Meilisearch", () => {
  it.each([
    ["bolso", ["p1", "p2"]],
    ["bolsa", ["p1", "p2"]],
    ["bolsitos", ["p1", "p2"]],
    ["collares", ["p3"]],
    ["decoraciones", ["p3"]],
    ["decoracion", ["p3"]],
    ["mates burilados", ["p4"]],
    ["mates burilado de la sierra", ["p4"]],
    ["cinturones", ["p5"]],
    ["sueter", ["p2"]],
    ["niño", ["p3"]],
    ["nino", ["p3"]],
    ["cinturom", ["p5"]],
    ["bolso xyzzyplugh", ["p1", "p2"]],
    ["xyzzyplugh", []],
    ["¡¡!! 🙈", []],
    ["de la", []],
    ["A-17", ["p5", "p1"]],
  ])("finds by %s", async (q, expected) => {
    expect(await ids(q)).toEqual(expected)
  })

  it("takes the last word for a beginning only while it is being typed", async () => {
    expect(await ids("burila", { search_options: { match_strategy: "last" } })).toEqual(["p4"])
    expect(await ids("buri")).toEqual([])
  })

  it("tells which words were left out, and which were read as others", async () => {
    expect((await ask("bolso xyzzyplugh")).provider_metadata).toEqual({
      tejido: { engine: "meilisearch", ignored_words: ["xyzzyplugh"] },
    })
    expect((await ask("cinturon de quero")).provider_metadata).toEqual({
      tejido: { engine: "meilisearch", corrections: [{ from: "quero", to: "cuero" }] },
    })
  })

  it("takes a query literally when asked to", async () => {
    expect(await ids("cinturom", { search_options: { typo_tolerance: false } })).toEqual([])
    expect(await ids("cinturón", { search_options: { typo_tolerance: false } })).toEqual(["p5"])
  })

  it("does not let a visitor's quotes and hyphens be syntax", async () => {
    expect(await ids('mate -burilado "')).toEqual(["p4"])
  })

  it("answers with what was written, dates as texts, and nothing that is not asked or not shown", async () => {
    const { hits } = await ask("zafiro", { search_options: { include_score: true } })
    expect(hits).toEqual([
      {
        id: "p1",
        score: expect.any(Number) as number,
        document: {
          id: "p1",
          title: "Bolso de cuero repujado",
          price: 9000,
          created_at: "2026-05-01T10:00:00.000Z",
        },
      },
    ])
  })

  it("marks words whole, in whichever form they matched, and never a field that is not shown", async () => {
    const { hits } = await ask("cueros bolsas zafiro", {
      search_options: { highlight: { fields: ["title"], pre_tag: "[", post_tag: "]" } },
    })
    expect(hits[0]?.highlights).toEqual({ title: ["[Bolso] de [cuero] repujado"] })
    await expect(ask("zafiro", { search_options: { highlight: { fields: ["secret"] } } })).rejects.toThrow(
      "not shown"
    )
    const all = await ask("zafiro", { search_options: { highlight: true } })
    expect(all.hits[0]?.highlights).toEqual({})
  })

  it("cuts a passage around what matched", async () => {
    const { hits } = await ask("sierra", {
      search_options: {
        highlight: { fields: ["description"], pre_tag: "[", post_tag: "]", snippet: { length: 20 } },
      },
    })
    expect(hits[0]?.highlights?.description?.[0]).toMatch(/^….*\[sierra\]$/)
  })

  it("sorts strictly by what was asked for", async () => {
    expect(await ids("cuero", { pagination: { order: { price: "ASC" } } })).toEqual(["p5", "p1"])
    expect(await ids(undefined, { pagination: { order: { title: "ASC" } } })).toEqual([
      "p1",
      "p2",
      "p5",
      "p3",
      "p4",
    ])
  })

  it("shows what can be bought first, then what is new", async () => {
    expect(await ids(undefined)).toEqual(["p5", "p4", "p3", "p1", "p2"])
  })

  it("counts exactly on any page", async () => {
    for (const [skip, take, expected] of [
      [0, 2, ["p5", "p4"]],
      [1, 2, ["p4", "p3"]],
      [3, 2, ["p1", "p2"]],
      [40, 2, []],
    ] as const) {
      const { hits, metadata } = await ask(undefined, { pagination: { skip, take } })
      expect([hits.map(({ id }) => id), metadata.count]).toEqual([expected, 5])
    }
    const uncounted = await ask(undefined, { search_options: { count: "none" } })
    expect(uncounted.metadata.count).toBeNull()
  })

  it("asks one request for many queries with their facets", async () => {
    const before = stub?.requests.length ?? 0
    const results = await provider.searchMany([
      craftsQuery(index, "cuero", {
        search_options: { facets: ["region", { field: "price", type: "stats" }] },
      }),
      craftsQuery(index, undefined, {
        pagination: { take: 0 },
        search_options: {
          facets: [
            { field: "materials", sort: "alpha", limit: 3 },
            {
              field: "price",
              type: "range",
              ranges: [
                { key: "low", to: 5000 },
                { from: 5000, to: 10000 },
              ],
            },
          ],
        },
      }),
    ])
    expect(results.map(({ facets }) => facets)).toEqual([
      {
        region: { type: "value", values: [{ value: "Ayacucho", count: 1 }] },
        price: { type: "stats", min: 4000, max: 9000, count: 2 },
      },
      {
        materials: {
          type: "value",
          values: [
            { value: "alpaca", count: 1 },
            { value: "calabaza", count: 1 },
            { value: "cuero", count: 2 },
          ],
        },
        price: {
          type: "range",
          ranges: [
            { key: "low", to: 5000, count: 2 },
            { key: "5000-10000", from: 5000, to: 10000, count: 2 },
          ],
        },
      },
    ])
    const asked = stub?.requests.slice(before).filter(({ path }) => path === "/multi-search")
    expect(asked?.length ?? 1).toBe(1)
  })

  it("searches in the values of a facet, accents aside", async () => {
    const { facets } = await ask(undefined, {
      search_options: { facets: [{ field: "region", query: "juni" }] },
    })
    expect(facets).toEqual({ region: { type: "value", values: [{ value: "Junín", count: 1 }] } })
  })

  it.each([
    [{ search_options: { match_strategy: "any" } }, "any"],
    [{ search_options: { vector: { value: [1] } } }, "vector"],
    [{ pagination: { cursor: "x" } }, "cursor"],
    [{ filters: { region: { $like: "a" } } }, "$like"],
    [{ filters: { region: { $gt: "a" } } }, "numbers and dates"],
    [{ filters: { color: "rojo" } }, "Unknown field"],
    [{ filters: { price: { $gte: "barato" } } }, "not a number"],
    [{ pagination: { order: { region: "ASC" } } }, "not sortable"],
    [{ pagination: { skip: -1 } }, "whole number"],
    [{ search_options: { facets: ["title"] } }, "facet"],
    [{ search_options: { min_score: 7 } }, "0 to 1"],
    [{ search_options: { attributes_to_search_on: ["region"] } }, "not searchable"],
  ] as [More, string][])("refuses %j as a question, not a failure", async (more, told) => {
    await expect(ask("cuero", more)).rejects.toMatchObject({
      type: expect.stringMatching(/^(invalid_data|not_allowed)$/) as string,
      message: expect.stringContaining(told) as string,
    })
  })

  it("searches in the fields asked for", async () => {
    expect(await ids("bolso", { search_options: { attributes_to_search_on: ["title"] } })).toEqual(["p1"])
  })
})

describe("writing to Meilisearch", () => {
  const uid = index.physical_name
  const counted = async () => (await provider.listIndexes()).find(({ name }) => name === uid)?.document_count

  it("removes by id and by filter, empties, and counts what there is", async () => {
    expect(await counted()).toBe(5)
    await provider.waitForTask(
      await provider.deleteDocuments({ index: uid, filters: { id: ["p1", "nobody"] } })
    )
    expect(await counted()).toBe(4)
    await provider.waitForTask(
      await provider.deleteDocuments({ index: uid, filters: { price: { $gte: 6000 } } })
    )
    expect(await counted()).toBe(2)
    await provider.waitForTask(await provider.clearIndex({ index: uid }))
    expect(await counted()).toBe(0)
    await write([...CRAFTS])
  })

  it("keeps an index again, and deletes one that is not there", async () => {
    await provider.upsertIndex({ index })
    expect(await counted()).toBe(5)
    expect(await provider.deleteIndex({ index: `${uid}_none` })).toMatchObject({ status: "succeeded" })
  })

  it("tells that an index is not there in the way the Search Module understands", async () => {
    const gone = craftsIndex(`${uid}_gone`)
    await expect(provider.search(craftsQuery(gone, "x"))).rejects.toMatchObject({ type: "not_found" })
  })

  it("refuses ids that Meilisearch cannot keep, before anything is sent", async () => {
    await expect(
      provider.upsertDocuments({ index: uid, definition: index, documents: [{ id: "a b" }] })
    ).rejects.toMatchObject({ type: "invalid_data" })
  })
})
