import { MedusaError } from "@medusajs/framework/utils"
import { wordSource } from "../../language/word-source"
import { MeilisearchSearchService, type MeilisearchProviderOptions } from "./service"
import { CRAFTS, craftsIndex, craftsQuery } from "./test/crafts-index"
import { startMeilisearchStub, type MeilisearchStub } from "./test/meilisearch-stub"

const index = craftsIndex("crafts_1")
const uid = index.physical_name
let stub: MeilisearchStub

beforeEach(async () => {
  stub = await startMeilisearchStub({ payloadLimit: 6000 })
})
afterEach(() => stub.close())

function providerWith(options: Partial<MeilisearchProviderOptions> = {}) {
  const words = wordSource({ file: [] })
  return new MeilisearchSearchService({}, { host: stub.host, apiKey: stub.apiKey, words, ...options })
}

const write = (provider: MeilisearchSearchService) =>
  provider.upsertDocuments({ index: uid, definition: index, documents: [...CRAFTS] })

describe("when Meilisearch is not well", () => {
  it("refuses a master key, and says how to make a scoped one", async () => {
    await expect(providerWith({ apiKey: stub.masterKey }).upsertIndex({ index })).rejects.toMatchObject({
      code: "meilisearch_master_key",
      message: expect.stringContaining("docs/meilisearch.md") as string,
    })
    expect(stub.indexes.size).toBe(0)
  })

  it("tells that a key may not do what is asked", async () => {
    await expect(providerWith({ apiKey: "wrong" }).upsertIndex({ index })).rejects.toMatchObject({
      code: "invalid_api_key",
      message: expect.stringContaining("MEILISEARCH_API_KEY") as string,
    })
  })

  it("never tells the key", async () => {
    await stub.losePower()
    const error = await providerWith()
      .upsertIndex({ index })
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(MedusaError)
    expect(JSON.stringify(error) + (error as Error).stack).not.toContain(stub.apiKey)
  })

  it("surfaces a failed task with Meilisearch's words and code", async () => {
    const provider = providerWith()
    stub.tasks.failNext({
      type: "settingsUpdate",
      code: "no_space_left_on_device",
      message: "disk full",
      times: 1,
    })
    await expect(provider.upsertIndex({ index })).rejects.toMatchObject({
      code: "no_space_left_on_device",
      message: expect.stringContaining("disk full") as string,
    })
    stub.tasks.failNext({ type: "documentAdditionOrUpdate", code: "internal", message: "boom", times: 1 })
    expect(await provider.waitForTask(await write(provider))).toMatchObject({
      status: "failed",
      error: { message: "boom [internal]", code: "internal" },
    })
  })

  it("waits for a task that takes its time, and not for ever", async () => {
    const provider = providerWith()
    await provider.upsertIndex({ index })
    stub.tasks.hold()
    const task = await write(provider)
    await expect(provider.waitForTask(task, { timeout_ms: 1 })).rejects.toMatchObject({
      code: "search_task_late",
    })
    const waiting = provider.waitForTask(task)
    stub.tasks.release()
    expect(await waiting).toMatchObject({ status: "succeeded" })
  })

  it("sends many or large documents in pieces, and smaller ones when the server finds them too large", async () => {
    const provider = providerWith({ batch_documents: 4 })
    await provider.upsertIndex({ index })
    const documents = CRAFTS.map((craft) => ({ ...craft, description: "x ".repeat(900) }))
    const task = await provider.upsertDocuments({ index: uid, definition: index, documents })
    expect(task.id?.split(",").length).toBeGreaterThan(2)
    await provider.waitForTask(task)
    expect([...(stub.indexes.get(uid)?.documents.keys() ?? [])].sort()).toEqual([
      "p1",
      "p2",
      "p3",
      "p4",
      "p5",
    ])
    await expect(
      provider.upsertDocuments({
        index: uid,
        definition: index,
        documents: [{ id: "big", title: "x".repeat(20_000) }],
      })
    ).rejects.toMatchObject({ code: "payload_too_large" })
  })

  it.each([
    ["answers 503", { status: 503, code: "too_many_search_requests" }, "too_many_search_requests"],
    ["answers 500", { status: 500, code: "internal" }, "internal"],
    ["hangs up", { hangUp: true }, "search_engine_unavailable"],
    ["says nothing", { silent: true }, "search_engine_unavailable"],
  ] as const)("tells a search that it %s", async (_, trouble, code) => {
    const provider = providerWith({ timeout_ms: "silent" in trouble ? 50 : 10_000 })
    await provider.upsertIndex({ index })
    stub.trouble(trouble)
    await expect(provider.search(craftsQuery(index, "mate"))).rejects.toMatchObject({
      type: "unexpected_state",
      code,
    })
    stub.recover()
    // Another one, with patience: a busy machine may well take longer than the silence above.
    expect((await providerWith().search(craftsQuery(index, "mate"))).metadata.count).toBe(0)
  })

  it("tells that nobody is there", async () => {
    const provider = providerWith()
    await stub.losePower()
    await expect(provider.search(craftsQuery(index, "mate"))).rejects.toMatchObject({
      type: "unexpected_state",
      code: "search_engine_unavailable",
    })
  })

  it("refuses a server that is too old for its settings", async () => {
    stub.version = "1.10.3"
    await expect(providerWith().upsertIndex({ index })).rejects.toMatchObject({ code: "meilisearch_too_old" })
  })

  it("pushes curators' words to an index when they moved, and again when that failed", async () => {
    let typed = "chompa"
    let clock = 0
    const words = wordSource({
      recheckMs: 1,
      now: () => clock,
      sql: async (text) => {
        if (text.includes("to_regclass")) return [{ there: true }]
        if (text.includes("search_word_version")) return [{ version: typed }]
        const row = {
          id: "g",
          kind: "synonyms",
          typed: [],
          note: null,
          active: true,
          updated_at: new Date(0),
        }
        return [{ ...row, words: [typed, "mate"] }]
      },
      file: [],
    })
    const provider = providerWith({ words })
    await provider.upsertIndex({ index })
    await provider.waitForTask(await write(provider))
    const found = async (q: string) => (await provider.search(craftsQuery(index, q))).hits.map(({ id }) => id)
    expect(await found("poro")).toEqual([])
    typed = "poro"
    clock = 10
    stub.tasks.failNext({ type: "settingsUpdate", code: "internal", message: "boom", times: 1 })
    const settings = () =>
      stub.tasks.all.filter(({ type, status }) => type === "settingsUpdate" && status !== "enqueued")
    const pushed = settings().length
    await found("poro")
    while (settings().length === pushed) await new Promise(setImmediate)
    while (settings().length < pushed + 2) {
      await found("poro")
      await new Promise(setImmediate)
    }
    expect(await found("poro")).toEqual(["p4"])
  })
})
