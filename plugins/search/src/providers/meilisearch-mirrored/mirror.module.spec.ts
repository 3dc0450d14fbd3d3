import type { SearchTypes } from "@medusajs/framework/types"
import { CRAFTS, craftsIndex, craftsQuery } from "../meilisearch/test/crafts-index"
import { rows, sql } from "../postgres-es/sql"
import { mirrorStates } from "./mirror-state"
import type { MeilisearchMirroredService } from "./service"
import { openMirror, type OpenMirror } from "./test/open-mirror"

const ALL = ["p1", "p2", "p3", "p4", "p5"]
let mirror: OpenMirror
let provider: MeilisearchMirroredService
let round = 0
let index: SearchTypes.ResolvedSearchIndexDefinition
let uid: string

beforeAll(async () => {
  mirror = await openMirror()
})
afterAll(async () => {
  expect(mirror.stub.violations).toEqual([])
  await mirror.close()
})
beforeEach(async () => {
  index = craftsIndex(`crafts_${++round}`)
  uid = index.physical_name
  provider = mirror.open()
  await provider.upsertIndex({ index })
  await write([...CRAFTS])
  await provider.settle()
})
afterEach(async () => {
  mirror.stub.recover()
  mirror.stub.tasks.release()
  await provider.stop()
})

const write = (documents: SearchTypes.SearchDocument[], by = provider) =>
  by.upsertDocuments({ index: uid, definition: index, documents })
const ask = (q?: string, by = provider) => by.search(craftsQuery(index, q))
const answeredBy = async (by = provider) => {
  const { hits, provider_metadata: metadata } = await ask("cuero", by)
  expect(hits.map(({ id }) => id).sort()).toEqual(["p1", "p5"])
  const { tejido } = metadata as { tejido: { engine: string; fallback?: string } }
  return tejido.fallback ? `${tejido.engine}: ${tejido.fallback}` : tejido.engine
}
const state = async () => (await mirrorStates(mirror.manager)).find((one) => one.index === uid)

describe("Meilisearch beside PostgreSQL", () => {
  it("gets every write, by whatever way it came to PostgreSQL", async () => {
    expect(mirror.held(uid)).toEqual(ALL)
    expect(await answeredBy()).toBe("meilisearch")
    await provider.deleteDocuments({ index: uid, filters: { id: ["p1"] } })
    await provider.deleteDocuments({ index: uid, filters: { price: { $lt: 4000 } } })
    await write([{ ...(CRAFTS[1] as SearchTypes.SearchDocument), title: "Poncho" }])
    await provider.settle()
    expect(mirror.held(uid)).toEqual(["p2", "p4", "p5"])
    expect(mirror.stub.indexes.get(uid)?.documents.get("p2")).toMatchObject({ title: "Poncho" })
    await provider.clearIndex({ index: uid })
    await provider.settle()
    expect(mirror.held(uid)).toEqual([])
    await write([...CRAFTS])
    await provider.settle()
    expect(mirror.held(uid)).toEqual(ALL)
    expect(await mirror.waiting(uid)).toEqual([])
    expect(await answeredBy()).toBe("meilisearch")
  })

  it("does not get what was rolled back", async () => {
    const [row] = await rows<{ table_name: string }>(
      mirror.manager,
      sql`SELECT "table_name" FROM "search_postgres_index" WHERE "name" = ${uid}`
    )
    await expect(
      mirror.manager.transactional?.(async (inside) => {
        await inside.execute(`DELETE FROM "${row?.table_name}" WHERE "id" = 'p1'`)
        throw new Error("changed my mind")
      })
    ).rejects.toThrow("changed my mind")
    expect(await mirror.waiting(uid)).toEqual([])
  })

  it("pushes what was written again while it was pushed", async () => {
    mirror.stub.tasks.hold()
    await write([{ ...(CRAFTS[3] as SearchTypes.SearchDocument), title: "Primero" }])
    const pushing = provider.settle()
    while (!mirror.stub.tasks.all.some(({ status }) => status === "enqueued")) await new Promise(setImmediate)
    await write([{ ...(CRAFTS[3] as SearchTypes.SearchDocument), title: "Segundo" }])
    mirror.stub.tasks.release()
    await pushing
    await provider.settle()
    expect(mirror.stub.indexes.get(uid)?.documents.get("p4")).toMatchObject({ title: "Segundo" })
    expect(await mirror.waiting(uid)).toEqual([])
  })

  it("is deleted on both sides, later where Meilisearch is away", async () => {
    await mirror.stub.losePower()
    await provider.deleteIndex({ index: uid })
    await provider.settle()
    expect(await state()).toMatchObject({ deleting: true })
    await mirror.stub.restart()
    await rows(mirror.manager, sql`UPDATE "search_mirror" SET "retry_at" = NULL`)
    await provider.settle()
    expect(mirror.stub.indexes.has(uid)).toBe(false)
    expect(await state()).toBeUndefined()
  })

  it("is pushed whole again when PostgreSQL's own table was made anew", async () => {
    const changed = craftsIndex(uid, {
      fields: { ...index.fields, extra: { type: "keyword", filterable: true } },
    })
    await provider.upsertIndex({ index: changed })
    await write([...CRAFTS].slice(0, 2))
    await provider.settle()
    expect(mirror.held(uid)).toEqual(["p1", "p2"])
    const settings = mirror.stub.indexes.get(uid)?.settings.filterableAttributes
    expect(JSON.stringify(settings)).toContain("extra")
  })

  it("leaves to PostgreSQL what Meilisearch cannot express, and its own refusals", async () => {
    const { hits, provider_metadata: told } = await provider.search(
      craftsQuery(index, "poncho cuero", { search_options: { match_strategy: "any" } })
    )
    expect(hits).not.toEqual([])
    expect(told).toMatchObject({ tejido: { engine: "postgres-es" } })
    expect(told).not.toMatchObject({ tejido: { fallback: expect.anything() as unknown } })
    await expect(
      provider.search(craftsQuery(index, "x", { filters: { color: "rojo" } }))
    ).rejects.toMatchObject({ type: "invalid_data" })
  })
})

describe("who answers", () => {
  it("is PostgreSQL until an index was whole once, and says so", async () => {
    const fresh = craftsIndex(`${uid}_fresh`)
    const other = mirror.open()
    mirror.stub.tasks.hold()
    await other.upsertIndex({ index: fresh })
    const { provider_metadata } = await other.search(craftsQuery(fresh, "x"))
    expect(provider_metadata).toMatchObject({ tejido: { engine: "postgres-es", fallback: "building" } })
  })

  it("is PostgreSQL while changes wait too long, and Meilisearch again when it has them", async () => {
    mirror.stub.tasks.hold()
    await write([{ ...(CRAFTS[0] as SearchTypes.SearchDocument), price: 9001 }])
    expect(await answeredBy()).toBe("meilisearch")
    await rows(
      mirror.manager,
      sql`UPDATE "search_mirror_change" SET "changed_at" = now() - interval '4 seconds'`
    )
    expect(await answeredBy()).toBe("postgres-es: behind")
    mirror.stub.tasks.release()
    await provider.settle()
    expect(await answeredBy()).toBe("meilisearch")
  })

  it("is PostgreSQL while Meilisearch is slow, without asking again and again, and Meilisearch when it is back", async () => {
    const impatient = mirror.open({ timeout_ms: 200 })
    expect(await answeredBy(impatient)).toBe("meilisearch")
    mirror.stub.trouble({ silent: true, match: ({ path }) => path === "/multi-search" })
    for (let asked = 0; asked < 3; asked++) expect(await answeredBy(impatient)).toBe("postgres-es: slow")
    mirror.stub.recover()
    const before = mirror.stub.requests.length
    expect(await answeredBy(impatient)).toBe("postgres-es: slow")
    expect(mirror.stub.requests.slice(before).filter(({ path }) => path === "/multi-search")).toEqual([])
    await expectBack(impatient)
    expect(mirror.warnings.join()).toContain("Meilisearch is slow")
  })

  it.each([
    ["is not there", () => mirror.stub.losePower(), () => mirror.stub.restart()],
    [
      "fails",
      async () =>
        mirror.stub.trouble({ status: 500, code: "internal", match: ({ path }) => path === "/multi-search" }),
      async () => mirror.stub.recover(),
    ],
    [
      "refuses the key",
      async () =>
        mirror.stub.trouble({
          status: 403,
          code: "invalid_api_key",
          match: ({ path }) => path === "/multi-search",
        }),
      async () => mirror.stub.recover(),
    ],
  ])("is PostgreSQL while Meilisearch %s, and Meilisearch when it is back", async (_, breakIt, mend) => {
    await breakIt()
    for (let asked = 0; asked < 4; asked++) expect(await answeredBy()).toBe("postgres-es: down")
    await mend()
    expect(await answeredBy()).toBe("postgres-es: down")
    await expectBack(provider)
  })

  it("is PostgreSQL alone where no Meilisearch is configured any more", async () => {
    const alone = mirror.open({ host: undefined } as never)
    expect(await answeredBy(alone)).toBe("postgres-es")
  })

  /** The probe finds out, then both sides are counted, then Meilisearch answers. */
  async function expectBack(by: MeilisearchMirroredService) {
    for (let tries = 0; (await answeredBy(by)) !== "meilisearch"; tries++) {
      expect(tries).toBeLessThan(100)
      await by.probe()
      await rows(mirror.manager, sql`UPDATE "search_mirror" SET "retry_at" = NULL`)
      await by.settle()
    }
  }
})

describe("what goes wrong in Meilisearch", () => {
  it("keeps what a failed task did not take, says why, and tries again", async () => {
    mirror.stub.tasks.failNext({
      type: "documentAdditionOrUpdate",
      code: "no_space_left_on_device",
      message: "disk full",
      times: 1,
    })
    await write([{ ...(CRAFTS[0] as SearchTypes.SearchDocument), title: "Morral" }])
    await provider.settle()
    expect(await mirror.waiting(uid)).toEqual(["p1"])
    expect(await state()).toMatchObject({
      lastError: expect.stringContaining("disk full") as string,
      waiting: 1,
    })
    await rows(
      mirror.manager,
      sql`UPDATE "search_mirror" SET "retry_at" = clock_timestamp() WHERE "physical_name" = ${uid}`
    )
    await provider.settle()
    expect(await state()).toMatchObject({ lastError: null, waiting: 0, whole: true })
    expect(mirror.stub.indexes.get(uid)?.documents.get("p1")).toMatchObject({ title: "Morral" })
  })

  it("waits longer after each failure", async () => {
    const waits: number[] = []
    mirror.stub.trouble({ status: 500, code: "internal", match: ({ method }) => method === "POST" })
    await write([{ ...(CRAFTS[0] as SearchTypes.SearchDocument), price: 9001 }])
    for (let tries = 0; tries < 9; tries++) {
      await provider.settle()
      const [row] = await rows<{ wait: number }>(
        mirror.manager,
        sql`SELECT round(extract(epoch FROM "retry_at" - "last_error_at"))::int AS "wait" FROM "search_mirror"
            WHERE "physical_name" = ${uid}`
      )
      waits.push(row?.wait ?? 0)
      await rows(mirror.manager, sql`UPDATE "search_mirror" SET "retry_at" = clock_timestamp()`)
    }
    expect([...new Set(waits)]).toEqual([1, 2, 4, 8, 16, 32, 60])
  })

  it.each([
    ["nothing", () => false, false],
    ["an empty index", () => false, true],
    ["half of the documents", (id: string) => Number(id.slice(1)) % 2 === 0, true],
  ])(
    "loses nothing when it is killed in the middle of a reindex and comes back with %s",
    async (_, keep, keepIndexes) => {
      const next = craftsIndex(`${uid}_next`)
      const many = Array.from({ length: 2500 }, (__, at) => ({ ...CRAFTS[at % 5], id: `q${at}` }))
      await provider.upsertIndex({ index: next })
      await provider.upsertDocuments({ index: next.physical_name, definition: next, documents: many })
      const pushing = provider.settle()
      while (mirror.held(next.physical_name).length < 1000) await new Promise(setImmediate)
      await mirror.stub.losePower(keep, keepIndexes)
      await pushing
      await mirror.stub.restart()
      for (let tries = 0; tries < 6; tries++) {
        await rows(mirror.manager, sql`UPDATE "search_mirror" SET "retry_at" = NULL`)
        await provider.settle()
      }
      expect(mirror.held(next.physical_name)).toHaveLength(2500)
      expect(
        (await mirrorStates(mirror.manager)).find((one) => one.index === next.physical_name)
      ).toMatchObject({
        whole: true,
        waiting: 0,
      })
      const { provider_metadata: told } = await provider.search(craftsQuery(next, "cuero"))
      expect(told).toMatchObject({ tejido: { engine: "meilisearch" } })
    }
  )

  it("notices by itself that documents are missing", async () => {
    mirror.stub.indexes.get(uid)?.documents.delete("p2")
    await rows(mirror.manager, sql`UPDATE "search_mirror" SET "checked_at" = now() - interval '2 hours'`)
    await provider.settle()
    await provider.settle()
    expect(mirror.held(uid)).toEqual(ALL)
  })

  it("is never given a master key's powers: PostgreSQL answers, and the reason is told", async () => {
    const other = mirror.open({ apiKey: mirror.stub.masterKey })
    await expect(other.upsertIndex({ index: craftsIndex(`${uid}_k`) })).rejects.toMatchObject({
      code: "meilisearch_master_key",
    })
  })
})

describe("many at once", () => {
  it("pushes each change once, whoever does it", async () => {
    const others = [provider, mirror.open(), mirror.open(), mirror.open()]
    await write(Array.from({ length: 300 }, (_, at) => ({ ...CRAFTS[at % 5], id: `r${at}` })))
    const before = mirror.stub.requests.length
    await Promise.all(others.map((one) => one.settle()))
    await provider.settle()
    expect(mirror.held(uid)).toHaveLength(305)
    const pushes = mirror.stub.requests.slice(before).filter(({ path }) => path.endsWith(`${uid}/documents`))
    const sent = pushes.flatMap(({ body }) => body as unknown[])
    expect(sent.length).toBeLessThanOrEqual(305)
  })

  it("keeps both sides equal whatever is written by how many, in whatever order", async () => {
    const others = [provider, mirror.open(), mirror.open()]
    await Promise.all(
      Array.from({ length: 60 }, async (_, at) => {
        const by = others[at % 3] as MeilisearchMirroredService
        const id = `s${at % 7}`
        if (at % 5 === 4) await by.deleteDocuments({ index: uid, filters: { id: [id] } })
        else await write([{ ...CRAFTS[at % 5], id, title: `Pieza ${at}` }], by)
      })
    )
    await Promise.all(others.map((one) => one.settle()))
    await provider.settle()
    const [row] = await rows<{ table_name: string }>(
      mirror.manager,
      sql`SELECT "table_name" FROM "search_postgres_index" WHERE "name" = ${uid}`
    )
    const there = (await mirror.manager.execute(
      `SELECT "id", "document" ->> 'title' AS "title" FROM "${row?.table_name}" ORDER BY "id"`
    )) as unknown[]
    const held = [...(mirror.stub.indexes.get(uid)?.documents.values() ?? [])]
      .map(({ id, title }) => ({ id, title }))
      .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
    expect(held).toEqual(there)
  })
})
