import type { SearchTypes } from "@medusajs/framework/types"
import { CRAFTS, craftsIndex, craftsQuery } from "../meilisearch/test/crafts-index"
import { rows, sql } from "../postgres-es/sql"
import { mirrorStates } from "./mirror-state"
import type { MeilisearchMirroredService } from "./service"
import { mirrorSuite } from "./test/mirror-suite"

const ALL = ["p1", "p2", "p3", "p4", "p5"]

mirrorSuite("Meilisearch beside PostgreSQL", (on) => {
  it("gets every write, by whatever way it came to PostgreSQL", async () => {
    expect(on.mirror.held(on.uid)).toEqual(ALL)
    expect(await on.answeredBy()).toBe("meilisearch")
    await on.provider.deleteDocuments({ index: on.uid, filters: { id: ["p1"] } })
    await on.provider.deleteDocuments({ index: on.uid, filters: { price: { $lt: 4000 } } })
    await on.write([{ ...(CRAFTS[1] as SearchTypes.SearchDocument), title: "Poncho" }])
    await on.provider.settle()
    expect(on.mirror.held(on.uid)).toEqual(["p2", "p4", "p5"])
    expect(on.mirror.stub.indexes.get(on.uid)?.documents.get("p2")).toMatchObject({ title: "Poncho" })
    await on.provider.clearIndex({ index: on.uid })
    await on.provider.settle()
    expect(on.mirror.held(on.uid)).toEqual([])
    await on.write([...CRAFTS])
    await on.provider.settle()
    expect(on.mirror.held(on.uid)).toEqual(ALL)
    expect(await on.mirror.waiting(on.uid)).toEqual([])
    expect(await on.answeredBy()).toBe("meilisearch")
  })

  it("does not get what was rolled back", async () => {
    const [row] = await rows<{ table_name: string }>(
      on.mirror.manager,
      sql`SELECT "table_name" FROM "search_postgres_index" WHERE "name" = ${on.uid}`
    )
    await expect(
      on.mirror.manager.transactional?.(async (inside) => {
        await inside.execute(`DELETE FROM "${row?.table_name}" WHERE "id" = 'p1'`)
        throw new Error("changed my mind")
      })
    ).rejects.toThrow("changed my mind")
    expect(await on.mirror.waiting(on.uid)).toEqual([])
  })

  it("pushes what was written again while it was pushed", async () => {
    on.mirror.stub.tasks.hold()
    await on.write([{ ...(CRAFTS[3] as SearchTypes.SearchDocument), title: "Primero" }])
    const pushing = on.provider.settle()
    while (!on.mirror.stub.tasks.all.some(({ status }) => status === "enqueued"))
      await new Promise(setImmediate)
    await on.write([{ ...(CRAFTS[3] as SearchTypes.SearchDocument), title: "Segundo" }])
    on.mirror.stub.tasks.release()
    await pushing
    await on.provider.settle()
    expect(on.mirror.stub.indexes.get(on.uid)?.documents.get("p4")).toMatchObject({ title: "Segundo" })
    expect(await on.mirror.waiting(on.uid)).toEqual([])
  })

  it("is deleted on both sides, later where Meilisearch is away", async () => {
    await on.mirror.stub.losePower()
    await on.provider.deleteIndex({ index: on.uid })
    await on.provider.settle()
    expect(await on.state()).toMatchObject({ deleting: true })
    await on.mirror.stub.restart()
    await on.waitNoMore()
    await on.provider.settle()
    expect(on.mirror.stub.indexes.has(on.uid)).toBe(false)
    expect(await on.state()).toBeUndefined()
  })

  it("is pushed whole again when PostgreSQL's own table was made anew", async () => {
    const changed = craftsIndex(on.uid, {
      fields: { ...on.index.fields, extra: { type: "keyword", filterable: true } },
    })
    await on.provider.upsertIndex({ index: changed })
    await on.write([...CRAFTS].slice(0, 2))
    await on.provider.settle()
    expect(on.mirror.held(on.uid)).toEqual(["p1", "p2"])
    const settings = on.mirror.stub.indexes.get(on.uid)?.settings.filterableAttributes
    expect(JSON.stringify(settings)).toContain("extra")
  })

  it("leaves to PostgreSQL what Meilisearch cannot express, and its own refusals", async () => {
    const { hits, provider_metadata: told } = await on.provider.search(
      craftsQuery(on.index, "poncho cuero", { search_options: { match_strategy: "any" } })
    )
    expect(hits).not.toEqual([])
    expect(told).toMatchObject({ tejido: { engine: "postgres-es" } })
    expect(told).not.toMatchObject({ tejido: { fallback: expect.anything() as unknown } })
    await expect(
      on.provider.search(craftsQuery(on.index, "x", { filters: { color: "rojo" } }))
    ).rejects.toMatchObject({ type: "invalid_data" })
  })
})

mirrorSuite("what goes wrong in Meilisearch", (on) => {
  it("keeps what a failed task did not take, says why, and tries again", async () => {
    on.mirror.stub.tasks.failNext({
      type: "documentAdditionOrUpdate",
      code: "no_space_left_on_device",
      message: "disk full",
      times: 1,
    })
    await on.write([{ ...(CRAFTS[0] as SearchTypes.SearchDocument), title: "Morral" }])
    await on.provider.settle()
    expect(await on.mirror.waiting(on.uid)).toEqual(["p1"])
    expect(await on.state()).toMatchObject({
      lastError: expect.stringContaining("disk full") as string,
      waiting: 1,
    })
    await rows(
      on.mirror.manager,
      sql`UPDATE "search_mirror" SET "retry_at" = clock_timestamp() WHERE "physical_name" = ${on.uid}`
    )
    await on.provider.settle()
    expect(await on.state()).toMatchObject({ lastError: null, waiting: 0, whole: true })
    expect(on.mirror.stub.indexes.get(on.uid)?.documents.get("p1")).toMatchObject({ title: "Morral" })
  })

  it("waits longer after each failure", async () => {
    const waits: number[] = []
    on.mirror.stub.trouble({ status: 500, code: "internal", match: ({ method }) => method === "POST" })
    await on.write([{ ...(CRAFTS[0] as SearchTypes.SearchDocument), price: 9001 }])
    for (let tries = 0; tries < 9; tries++) {
      await on.provider.settle()
      const [row] = await rows<{ wait: number }>(
        on.mirror.manager,
        sql`SELECT round(extract(epoch FROM "retry_at" - "last_error_at"))::int AS "wait" FROM "search_mirror"
            WHERE "physical_name" = ${on.uid}`
      )
      waits.push(row?.wait ?? 0)
      await rows(on.mirror.manager, sql`UPDATE "search_mirror" SET "retry_at" = clock_timestamp()`)
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
      const next = craftsIndex(`${on.uid}_next`)
      const many = Array.from({ length: 2500 }, (__, at) => ({ ...CRAFTS[at % 5], id: `q${at}` }))
      await on.provider.upsertIndex({ index: next })
      await on.provider.upsertDocuments({ index: next.physical_name, definition: next, documents: many })
      const pushing = on.provider.settle()
      while (on.mirror.held(next.physical_name).length < 1000) await new Promise(setImmediate)
      await on.mirror.stub.losePower(keep, keepIndexes)
      await pushing
      await on.mirror.stub.restart()
      for (let tries = 0; tries < 6; tries++) {
        await on.waitNoMore()
        await on.provider.settle()
      }
      expect(on.mirror.held(next.physical_name)).toHaveLength(2500)
      expect(
        (await mirrorStates(on.mirror.manager)).find((one) => one.index === next.physical_name)
      ).toMatchObject({
        whole: true,
        waiting: 0,
      })
      const { provider_metadata: told } = await on.provider.search(craftsQuery(next, "cuero"))
      expect(told).toMatchObject({ tejido: { engine: "meilisearch" } })
    }
  )

  it("notices by itself that documents are missing", async () => {
    on.mirror.stub.indexes.get(on.uid)?.documents.delete("p2")
    await rows(on.mirror.manager, sql`UPDATE "search_mirror" SET "checked_at" = now() - interval '2 hours'`)
    await on.provider.settle()
    await on.provider.settle()
    expect(on.mirror.held(on.uid)).toEqual(ALL)
  })

  it("is never given a master key's powers: PostgreSQL answers, and the reason is told", async () => {
    const other = on.mirror.open({ apiKey: on.mirror.stub.masterKey })
    await expect(other.upsertIndex({ index: craftsIndex(`${on.uid}_k`) })).rejects.toMatchObject({
      code: "meilisearch_master_key",
    })
  })
})

mirrorSuite("many at once", (on) => {
  it("pushes each change once, whoever does it", async () => {
    const others = [on.provider, on.mirror.open(), on.mirror.open(), on.mirror.open()]
    await on.write(Array.from({ length: 300 }, (_, at) => ({ ...CRAFTS[at % 5], id: `r${at}` })))
    const before = on.mirror.stub.requests.length
    await Promise.all(others.map((one) => one.settle()))
    await on.provider.settle()
    expect(on.mirror.held(on.uid)).toHaveLength(305)
    const pushes = on.mirror.stub.requests
      .slice(before)
      .filter(({ path }) => path.endsWith(`${on.uid}/documents`))
    const sent = pushes.flatMap(({ body }) => body as unknown[])
    expect(sent.length).toBeLessThanOrEqual(305)
  })

  it("keeps both sides equal whatever is written by how many, in whatever order", async () => {
    const others = [on.provider, on.mirror.open(), on.mirror.open()]
    await Promise.all(
      Array.from({ length: 60 }, async (_, at) => {
        const by = others[at % 3] as MeilisearchMirroredService
        const id = `s${at % 7}`
        if (at % 5 === 4) await by.deleteDocuments({ index: on.uid, filters: { id: [id] } })
        else await on.write([{ ...CRAFTS[at % 5], id, title: `Pieza ${at}` }], by)
      })
    )
    await Promise.all(others.map((one) => one.settle()))
    await on.provider.settle()
    const [row] = await rows<{ table_name: string }>(
      on.mirror.manager,
      sql`SELECT "table_name" FROM "search_postgres_index" WHERE "name" = ${on.uid}`
    )
    const there = (await on.mirror.manager.execute(
      `SELECT "id", "document" ->> 'title' AS "title" FROM "${row?.table_name}" ORDER BY "id"`
    )) as unknown[]
    const held = [...(on.mirror.stub.indexes.get(on.uid)?.documents.values() ?? [])]
      .map(({ id, title }) => ({ id, title }))
      .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
    expect(held).toEqual(there)
  })
})
