import {
  startMeilisearchStub,
  type MeilisearchStub,
} from "../../plugins/search/src/providers/meilisearch/test/meilisearch-stub"
import { adminHeaders } from "./admin-session"
import { describeApp } from "./app"
import { eventually } from "./eventually"

// medusa-config.ts reads these when it is loaded, before anything can be waited for; so the port is chosen here.
const port = 21_000 + (process.pid % 20_000)
Object.assign(process.env, {
  MEILISEARCH_HOST: `http://127.0.0.1:${port}`,
  MEILISEARCH_API_KEY: "scoped-key-of-the-stub",
  // A machine that is busy with other tests is not a slow Meilisearch.
  MEILISEARCH_TIMEOUT_MS: "5000",
})

let stub: MeilisearchStub
beforeAll(async () => {
  stub = await startMeilisearchStub({ port })
})
afterAll(() => stub.close())

type Answer = {
  results: {
    hits: { id: string }[]
    provider_metadata?: { tejido?: { engine: string; fallback?: string } }
  }[]
}
type Part = { code: string; state: string; facts: { label: { en: string }; value: unknown }[] }

describeApp("search with Meilisearch", (app) => {
  /** Who answered a search for the bag, after checking that it was found. */
  const answeredBy = async (): Promise<string> => {
    const { status, data } = await app.api.post(
      "/store/search",
      { queries: [{ entity: "product", fields: ["id"], filters: { q: "bolso" } }] },
      app.any()
    )
    expect(status).toBe(200)
    const [result] = (data as Answer).results
    expect(result?.hits.map(({ id }) => id)).toEqual([app.world().bag.id])
    const { engine = "", fallback } = result?.provider_metadata?.tejido ?? {}
    return fallback ? `${engine}: ${fallback}` : engine
  }
  let headers: { authorization: string }
  beforeEach(async () => {
    headers = await adminHeaders(app.container(), app.api)
  })
  const health = async (): Promise<Part> => {
    const { data } = await app.api.get("/admin/tejido/health", { headers })
    return (data as { parts: Part[] }).parts.find(({ code }) => code === "search_engine")!
  }

  it("answers from Meilisearch, from PostgreSQL while that is down, and from Meilisearch again", async () => {
    await eventually(async () => expect(await answeredBy()).toBe("meilisearch"), 30)
    expect(await health()).toMatchObject({ state: "ok" })

    await stub.losePower()
    for (let searches = 0; searches < 5; searches++) expect(await answeredBy()).toBe("postgres-es: down")
    expect(await health()).toMatchObject({ state: "attention" })

    await stub.restart()
    await eventually(async () => expect(await answeredBy()).toBe("meilisearch"), 60)
    expect(await health()).toMatchObject({ state: "ok" })
    expect(stub.violations).toEqual([])
  })

  it("never tells the key", async () => {
    expect(JSON.stringify(await health())).not.toContain(stub.apiKey)
  })

  it("takes a change in, wherever it is answered from", async () => {
    await app.sql("update product set title = 'Bolso azul' where id = ?", [app.world().bag.id])
    await eventually(async () => {
      const held = [...stub.indexes.values()].flatMap(
        ({ documents }) => documents.get(app.world().bag.id) ?? []
      )
      expect(held.map((document) => (document as { title?: unknown }).title)).toContain("Bolso azul")
    }, 30)
  })
})
