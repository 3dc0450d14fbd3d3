import { execFile } from "node:child_process"
import path from "node:path"
import type { ISearchModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { adminHeaders } from "./admin-session"
import { describeApp } from "./app"
import { eventually } from "./eventually"
import { indexedProducts } from "./indexed-product"

type Desk = {
  takeIn(): Promise<void>
  ensureTriggers(): Promise<string[]>
  askFor(kind: string, reason: string): Promise<void>
}
type Report = {
  ok: boolean
  documents: number
  missing: number
  different: number
  surplus: number
  mended: number
}

describeApp("search drift", (app) => {
  const { indexed, expectIndexed } = indexedProducts(app)
  const desk = () => app.container().resolve<Desk>("searchDesk")
  const search = () => app.container().resolve<ISearchModuleService>(Modules.SEARCH)
  const bag = () => app.world().bag.id

  /** What came of the task that was asked for now. */
  const reportOf = async (kind: "check" | "mend" | "reindex") => {
    await desk().askFor(kind, "operator")
    return await eventually(async () => {
      const [task] = await app.sql(
        "select report, error, ended_at from search_task where kind = ? and asked_by = 'operator' order by id desc limit 1",
        [kind]
      )
      expect(task?.ended_at).toBeTruthy()
      expect(task?.error).toBeNull()
      return task!.report as Report
    }, 30)
  }
  const spoil = async () => {
    // As if an index had been restored from yesterday: one missing, one old, one of a product that is gone.
    const documents = [
      { ...(await indexed(bag()))!, title: "Bolso de ayer", digest: "of yesterday", status: "published" },
      { ...(await indexed(bag()))!, id: "prod_gone", handle: "gone", digest: "of something gone" },
    ]
    await search().upsertDocuments({ index: "product", documents: documents as { id: string }[] })
    await search().deleteDocuments({ index: "product", filters: { id: [app.world().retablo.id] } })
  }

  it("a comparison finds what differs, what lacks and what is too much, and leaves it", async () => {
    expect(await reportOf("check")).toMatchObject({
      ok: true,
      documents: 2,
      different: 0,
      missing: 0,
      surplus: 0,
    })
    await spoil()
    expect(await reportOf("check")).toMatchObject({
      ok: false,
      different: 1,
      missing: 1,
      surplus: 1,
      mended: 0,
    })
    expect(await indexed(app.world().retablo.id)).toBeUndefined()
  })

  it("mending makes the index say what the database says", async () => {
    await spoil()
    expect(await reportOf("mend")).toMatchObject({
      ok: true,
      different: 1,
      missing: 1,
      surplus: 1,
      mended: 3,
    })
    await expectIndexed(bag(), { title: "Bolso de cuero repujado" })
    await expectIndexed(app.world().retablo.id, { handle: "retablo-navidad" })
    await expectIndexed("prod_gone", null)
    expect(await reportOf("check")).toMatchObject({ ok: true, different: 0, missing: 0, surplus: 0 })
  })

  it("an index that is built anew takes over, and is compared once it does", async () => {
    const [before] = await app.sql(
      "select active_version as version from search_index where name = 'product'"
    )
    await reportOf("reindex")
    const [after] = await app.sql("select active_version as version from search_index where name = 'product'")
    expect(Number(after!.version)).toBeGreaterThan(Number(before!.version))
    await expectIndexed(bag(), { title: "Bolso de cuero repujado" })
    await eventually(async () => {
      const [task] = await app.sql(
        "select report from search_task where asked_by = 'new_version' and ended_at is not null order by id desc limit 1"
      )
      expect(task?.report).toMatchObject({ ok: true, documents: 2 })
    }, 20)
  })

  it("what the index refuses now it takes in later: nothing is lost, and health says so meanwhile", async () => {
    const refusing = jest
      .spyOn(search(), "upsertDocuments")
      .mockRejectedValue(new Error("the engine is down"))
    try {
      await app.sql("update product set title = 'Bolso de la caída' where id = ?", [bag()])
      await eventually(async () => {
        const [mark] = await app.sql("select error, attempts from search_touch where product_id = ?", [bag()])
        expect(mark).toMatchObject({ error: expect.stringContaining("the engine is down") as string })
      })
      const headers = await adminHeaders(app.container(), app.api)
      const { data } = await app.api.get("/admin/tejido/health", { headers })
      const parts = (data as { parts: { code: string; state: string }[] }).parts
      expect(parts.find(({ code }) => code === "index_freshness")).toMatchObject({ state: "broken" })
    } finally {
      refusing.mockRestore()
    }
    await eventually(
      async () => expect(await indexed(bag())).toMatchObject({ title: "Bolso de la caída" }),
      10
    )
    expect(await app.sql("select * from search_touch")).toEqual([])
  })

  it("one product that cannot be written keeps no other out", async () => {
    const write = search().upsertDocuments.bind(search())
    const refusing = jest.spyOn(search(), "upsertDocuments").mockImplementation(async (input) => {
      if (input.documents.some(({ id }) => id === bag())) throw new Error("not this one")
      return await write(input)
    })
    try {
      await app.sql("update product set title = title || ' 2'")
      await expectIndexed(app.world().retablo.id, { title: "Retablo de decoración navideña 2" })
    } finally {
      refusing.mockRestore()
    }
    await eventually(
      async () => expect(await indexed(bag())).toMatchObject({ title: "Bolso de cuero repujado 2" }),
      10
    )
  })

  it("a table that lost its triggers gets them again, and what changed meanwhile is found by comparing", async () => {
    await app.sql("drop trigger search_touch_update on product")
    await app.sql("update product set title = 'Nadie lo vio' where id = ?", [bag()])
    const headers = await adminHeaders(app.container(), app.api)
    const { data } = await app.api.get("/admin/tejido/health", { headers })
    const parts = (data as { parts: { code: string; state: string }[] }).parts
    expect(parts.find(({ code }) => code === "index_freshness")).toMatchObject({ state: "broken" })
    expect(await desk().ensureTriggers()).toEqual(["product"])
    expect(await desk().ensureTriggers()).toEqual([])
    expect(await reportOf("mend")).toMatchObject({ different: 1, mended: 1 })
    await expectIndexed(bag(), { title: "Nadie lo vio" })
  })

  it("a change that is not committed is not marked, and sales of one product do not wait for each other's marks", async () => {
    const connection = app.container().resolve<{
      transaction(): Promise<{
        raw(text: string, values: unknown[]): Promise<unknown>
        rollback(): Promise<void>
      }>
    }>("__pg_connection__")
    const [one, other] = await Promise.all([connection.transaction(), connection.transaction()])
    try {
      await one.raw("update inventory_level set stocked_quantity = 9 where inventory_item_id = ?", [
        app.world().bag.inventoryItemId,
      ])
      await other.raw("set local statement_timeout = 2000", [])
      await other.raw("update product set title = 'Al mismo tiempo' where id = ?", [bag()])
    } finally {
      await one.rollback()
      await other.rollback()
    }
    expect(await app.sql("select * from search_touch")).toEqual([])
  })

  it("`npm run search` has the running server compare and mend, and says what came of it", async () => {
    const [{ name }] = (await app.sql("select current_database() as name")) as [{ name: string }]
    const { DB_HOST, DB_PORT = "5432", DB_USERNAME, DB_PASSWORD = "" } = process.env
    const run = (flag: string) =>
      new Promise<{ code: number; text: string }>((resolve) => {
        execFile(
          process.execPath,
          ["--import", "tsx", path.resolve(__dirname, "../../scripts/search.ts"), flag],
          {
            cwd: path.resolve(__dirname, "../.."),
            env: {
              ...process.env,
              NODE_OPTIONS: "",
              DATABASE_URL: `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/${name}`,
            },
          },
          (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), text: stdout + stderr })
        )
      })
    expect(await run("--check")).toMatchObject({
      code: 0,
      text: expect.stringContaining("2 documents") as string,
    })
    await spoil()
    expect(await run("--check")).toMatchObject({
      code: 1,
      text: expect.stringContaining("1 missing, 1 different") as string,
    })
    expect(await run("--mend")).toMatchObject({
      code: 0,
      text: expect.stringContaining("3 of 3 mended") as string,
    })
    expect(await run("--nonsense")).toMatchObject({ code: 2 })
  })
})
