import { openClient, type Client } from "../client"
import { startMeilisearchStub, type MeilisearchStub } from "./meilisearch-stub"

let stub: MeilisearchStub
let client: Client

beforeEach(async () => {
  stub = await startMeilisearchStub()
  client = await openClient({ host: stub.host, apiKey: stub.apiKey })
  await client.createIndex("crafts", { primaryKey: "id" }).waitTask()
  await client
    .index("crafts")
    .updateSettings({
      searchableAttributes: ["title", "text"],
      filterableAttributes: ["region", "price"],
      sortableAttributes: ["price"],
      stopWords: ["de"],
      synonyms: { chompa: ["suéter"] },
    })
    .waitTask()
  await client
    .index("crafts")
    .addDocuments([
      { id: "1", title: "Bolso de cuero", text: "Cosido a mano", region: "Lima", price: 90 },
      { id: "2", title: "Suéter de alpaca", text: "Con bolsos a los lados", region: "Áncash", price: 200 },
      { id: "3", title: "Cinturón", text: "De cuero", region: ["Lima", "Ica"], price: 40 },
    ])
    .waitTask()
})
afterEach(() => stub.close())

const ids = async (query: Record<string, unknown>) => {
  const { results } = await client.multiSearch({ queries: [{ indexUid: "crafts", ...query }] })
  return results[0]?.hits.map(({ id }) => id as string)
}

/** Not `rejects.toMatchObject`: showing the difference of an error that holds a response takes jest for ever. */
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "none",
    (error: { cause?: { code?: string } }) => error.cause?.code ?? "no answer"
  )

describe("the stub of Meilisearch", () => {
  it("finds words, their beginnings, misspellings and synonyms, the better place first", async () => {
    expect(await ids({ q: "bols" })).toEqual(["1", "2"])
    expect(await ids({ q: "bolzo de cuero", matchingStrategy: "all" })).toEqual(["1"])
    expect(await ids({ q: "bolso cinturon", matchingStrategy: "all" })).toEqual([])
    expect(await ids({ q: "chompa" })).toEqual(["2"])
    expect(await ids({ q: "cue " })).toEqual([])
  })

  it("filters, sorts and counts, and tells the exact total by pages only", async () => {
    expect(await ids({ filter: 'region = "lima" AND price < 50' })).toEqual(["3"])
    expect(await ids({ filter: ['region IN ["Ica", "áncash"]'], sort: ["price:asc"] })).toEqual(["3", "2"])
    const { results } = await client.multiSearch({
      queries: [{ indexUid: "crafts", facets: ["region", "price"], page: 1, hitsPerPage: 1 }],
    })
    expect(results[0]).toMatchObject({
      totalHits: 3,
      facetDistribution: { region: { Lima: 2, Áncash: 1, Ica: 1 } },
      facetStats: { price: { min: 40, max: 200 } },
    })
  })

  it.each([
    [{ filter: "color = rojo" }, "invalid_search_filter"],
    [{ filter: 'region = "Lima' }, "invalid_search_filter"],
    [{ sort: ["title:asc"] }, "invalid_search_sort"],
    [{ facets: ["title"] }, "invalid_search_facets"],
    [{ hitsPerPage: -1 }, "invalid_search_hits_per_page"],
    [{ indexUid: "none" }, "index_not_found"],
  ])("refuses %j", async (query, code) => {
    expect(await codeOf(client.multiSearch({ queries: [{ indexUid: "crafts", ...query }] }))).toBe(code)
  })

  it("refuses what is not in the published interface", async () => {
    expect(
      await codeOf(client.multiSearch({ queries: [{ indexUid: "crafts", fuzziness: 2 } as never] }))
    ).toBe("bad_request")
    expect(stub.violations).toHaveLength(1)
  })

  it("asks for a key, and lets a scoped one do no more than it may", async () => {
    expect(await codeOf((await openClient({ host: stub.host })).getVersion())).toBe(
      "missing_authorization_header"
    )
    expect(await codeOf(client.getKeys())).toBe("invalid_api_key")
    await (await openClient({ host: stub.host, apiKey: stub.masterKey })).getKeys()
  })

  it("fails tasks, makes them wait, and forgets what it had not done when it is killed", async () => {
    stub.tasks.failNext({
      type: "documentAdditionOrUpdate",
      code: "no_space_left_on_device",
      message: "full",
      times: 1,
    })
    const failed = await client
      .index("crafts")
      .addDocuments([{ id: "4", title: "Mate" }])
      .waitTask()
    expect(failed).toMatchObject({ status: "failed", error: { code: "no_space_left_on_device" } })
    stub.tasks.hold()
    await client.index("crafts").addDocuments([{ id: "5", title: "Mate" }])
    await stub.losePower((id) => id !== "1")
    expect(await client.isHealthy()).toBe(false)
    await stub.restart()
    expect(await ids({ q: "" })).toEqual(["2", "3"])
  })
})
