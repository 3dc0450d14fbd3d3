import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { describeStaffApp } from "./describe-staff-app"
import { eventually } from "./eventually"
import { purchaseSteps } from "./purchase-steps"

type Row = Record<string, unknown>
type Knex = {
  on(event: "query", listener: (query: { sql: string }) => void): Knex
  removeAllListeners(e: string): Knex
}

describeStaffApp("staff registry", (app) => {
  const { buy } = purchaseSteps(app)
  const as = (role: "operator" | "curator" | "treasurer") => app.staff().members[role].tokens.fresh
  const rows = async (role: "operator" | "curator" | "treasurer", path: string, key: string) => {
    const { status, data } = await app.as(as(role), path)
    expect({ path, status }).toEqual({ path, status: 200 })
    return (data as Record<string, Row[]>)[key]!
  }
  const revise = (body: object, role: "operator" | "curator" = "operator") =>
    app.as(as(role), { method: "POST", path: `/staff/workshops/${app.staff().here.workshopId}`, body })

  /** Thirty workshops and 2,500 artisans more, at Lurigancho. */
  const grow = async () => {
    const { establishmentId } = app.staff().here
    await app.sql(
      `insert into provenance_workshop (id, handle, name, craft_line, mode, techniques, establishment_id)
       select 'wksp_' || n, 'taller-' || n, 'Taller ' || n, 'talla', 'own_account', '[]', ? from generate_series(1, 30) n`,
      [establishmentId]
    )
    await app.sql(
      `insert into provenance_artisan (id, code, alias, workshop_id)
       select 'arti_' || n, 'LUR-' || lpad((n + 1000)::text, 4, '0'), 'Apodo ' || n % 7, 'wksp_' || (n % 30 + 1)
       from generate_series(1, 2500) n`
    )
  }

  describe("a workshop's story and techniques", () => {
    it("are changed by its operator, with an entry in the audit log of what was there and what is", async () => {
      const { here, members } = app.staff()
      const { status, data } = await revise({
        story: "  Primera línea.\r\nSegunda. ",
        techniques: ["calado", " repujado "],
      })
      expect(status).toBe(200)
      expect((data as { workshop: Row }).workshop).toMatchObject({
        id: here.workshopId,
        story: "Primera línea.\nSegunda.",
        techniques: ["calado", "repujado"],
        establishment: { id: here.establishmentId, code: "LUR" },
      })
      const [entry] = await app.sql("select * from audit_entry order by seq desc limit 1")
      expect(entry).toMatchObject({
        actor_type: "staff",
        actor_id: members.operator.id,
        action: "workshop.updated",
        resource: "workshop",
        resource_id: here.workshopId,
        establishment_id: here.establishmentId,
        before: { story: null, techniques: ["repujado"] },
        after: { story: "Primera línea.\nSegunda.", techniques: ["calado", "repujado"] },
      })
    })

    it("leave no entry where nothing changes, and none where the change is refused", async () => {
      await revise({ story: "Una historia" })
      const before = await app.auditLength()
      expect((await revise({ story: "Una historia" })).status).toBe(200)
      expect((await revise({})).status).toBe(200)
      for (const body of [
        { story: "x".repeat(5001) },
        { story: "a\u0000b" },
        { story: "a\u0007b" },
        { story: 1 },
        { techniques: "calado" },
        { techniques: ["calado", "Calado"] },
        { techniques: [""] },
        { techniques: ["x".repeat(61)] },
        { techniques: Array.from({ length: 21 }, (_, i) => `t${i}`) },
        { techniques: null },
      ]) {
        expect({ body, status: (await revise(body)).status }).toEqual({ body, status: 400 })
      }
      expect(await app.auditLength()).toBe(before)
    })

    it("can be taken away again", async () => {
      await revise({ story: "Una historia" })
      expect((await revise({ story: "", techniques: [] })).data).toMatchObject({
        workshop: { story: null, techniques: [] },
      })
    })

    it("of two who change them at once, both are on record", async () => {
      await Promise.all([
        revise({ story: "Uno" }),
        revise({ story: "Dos" }, "curator"),
        revise({ techniques: ["calado"] }),
      ])
      const entries = await app.sql(
        "select before, after from audit_entry where action = 'workshop.updated' order by seq"
      )
      const stories = entries.filter(({ after }) => (after as Row).story !== undefined)
      expect(stories).toHaveLength(2)
      expect((stories[1]!.before as Row).story).toBe((stories[0]!.after as Row).story)
    })

    it("make the shop's pages of the workshop and of its products new", async () => {
      const told = new Set<string>()
      const shop = await standInForShop((tags) => tags.forEach((tag) => told.add(tag)))
      try {
        await revise({ story: "Una historia nueva" })
        const { here } = app.staff()
        const tags = [
          `workshop:${here.workshopHandle}`,
          "workshops",
          `product:${here.productId}`,
          "catalogue",
        ]
        await eventually(async () => expect([...told]).toEqual(expect.arrayContaining(tags)))
        expect([...told]).not.toContain(`product:${app.staff().there.productId}`)
      } finally {
        delete process.env.STOREFRONT_URL
        delete process.env.REVALIDATE_SECRET
        shop.close()
      }
    })
  })

  describe("lists", () => {
    it("sort as Spanish does", async () => {
      const names = ["Ñandú", "Nube", "Zapote", "ábaco", "Abeja", "Obra", "ñato"]
      for (const [i, name] of names.entries()) {
        await app.sql(
          `insert into provenance_workshop (id, handle, name, craft_line, mode, techniques, establishment_id)
           values (?, ?, ?, 'vidrio', 'training', '[]', ?)`,
          [`wksp_${i}`, `taller-${i}`, name, app.staff().here.establishmentId]
        )
      }
      const sorted = ["ábaco", "Abeja", "Nube", "Ñandú", "ñato", "Obra", "Zapote"]
      const found = await rows("operator", "/staff/workshops?craft_line=vidrio", "workshops")
      expect(found.map(({ name }) => name)).toEqual(sorted)
      const backwards = await rows("operator", "/staff/workshops?craft_line=vidrio&order=-name", "workshops")
      expect(backwards.map(({ name }) => name)).toEqual([...sorted].reverse())
    })

    it("count what they say, and find by words without accents", async () => {
      const [lurigancho] = await rows("operator", "/staff/establishments", "establishments")
      expect(lurigancho).toMatchObject({ code: "LUR", workshop_count: 1, artisan_count: 2 })
      const [leather] = await rows("operator", "/staff/workshops?q=CUERO%20lurigancho", "workshops")
      expect(leather).toMatchObject({ artisan_count: 2, product_count: 1 })
      expect(await rows("operator", "/staff/workshops?has_story=true", "workshops")).toEqual([])
      const [artisan] = await rows("operator", "/staff/artisans?q=maestro", "artisans")
      expect(artisan).toMatchObject({ code: "LUR-0002", alias: "Maestro Quispe", alias_public: true })
      expect(await rows("operator", "/staff/artisans?q=lur-0001&fields=code", "artisans")).toEqual([
        { code: "LUR-0001" },
      ])
      expect(await rows("operator", "/staff/artisans?q=%25", "artisans")).toEqual([])
    })

    it("ask the database as often for two hundred rows as for two", async () => {
      const paths = ["establishments", "workshops", "artisans"].map((list) => `/staff/${list}?limit=200`)
      const count = async () => {
        const asked: string[] = []
        const knex = app.container().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
        knex.on("query", ({ sql }) => asked.push(sql))
        const counts: Record<string, number> = {}
        for (const path of paths) {
          asked.length = 0
          await app.as(as("curator"), path)
          counts[path] = asked.length
        }
        knex.removeAllListeners("query")
        return counts
      }
      await count()
      const few = await count()
      await grow()
      expect(await count()).toEqual(few)
      // The guard's one, page and count.
      expect([...new Set(Object.values(few))]).toEqual([3])
    })

    it("become files whole and in order, over many batches", async () => {
      await grow()
      for (const order of ["code", "-code", "alias", "-workshop"]) {
        const { data } = await app.as(as("operator"), `/staff/artisans.csv?order=${order}`)
        const codes = String(data)
          .trimEnd()
          .split("\r\n")
          .slice(1)
          .map((line) => line.split(",")[0]!)
        expect(codes).toHaveLength(2502)
        expect(new Set(codes).size).toBe(2502)
        const page = await rows("operator", `/staff/artisans?order=${order}&limit=200`, "artisans")
        expect(codes.slice(0, 200)).toEqual(page.map(({ code }) => code))
      }
    })
  })

  describe("the ledger", () => {
    it("shows accounts with what their entries add up to (M10), by names that people know", async () => {
      const { orderId } = await buy(app.world().bag, 1)
      const postings = "select from ledger_transaction where order_id = ?"
      await eventually(async () => expect(await app.sql(postings, [orderId])).toHaveLength(1))
      const accounts = await rows("treasurer", "/staff/ledger/accounts?limit=200", "accounts")
      const sums = await app.sql(
        `select a.code, sum(n.amount)::int as balance, count(*)::int as entry_count
         from ledger_account a join ledger_entry n on n.account_id = a.id group by a.id order by a.code`
      )
      expect(accounts.map(({ code, balance, entry_count }) => ({ code, balance, entry_count }))).toEqual(sums)
      expect(accounts.reduce((all, { balance }) => all + Number(balance), 0)).toBe(0)
      for (const { debit, credit, balance } of accounts) expect(Number(debit) - Number(credit)).toBe(balance)
      const labels = accounts.map(({ label }) => label)
      expect(labels).toEqual(
        expect.arrayContaining(["IGV por pagar", "Ingresos de LUR-0001", "Materiales: Taller de cuero"])
      )
      const english = await rows("treasurer", "/staff/ledger/accounts?locale=en", "accounts")
      expect(english.map(({ label }) => label)).toContain("Income of LUR-0001")
    })

    it("finds transactions by order, reference, account, kind and day of Lima", async () => {
      const { orderId, displayId } = await buy(app.world().bag, 1)
      const find = async (query: string) => {
        const found = await rows("treasurer", `/staff/ledger/transactions?${query}`, "transactions")
        return found.map(({ source_id }) => source_id)
      }
      await eventually(async () => expect(await find("")).toHaveLength(2))
      const [sale] = await rows("treasurer", `/staff/ledger/transactions?q=%23${displayId}`, "transactions")
      expect(sale).toMatchObject({
        order_id: orderId,
        order_number: displayId,
        kind: "sale_captured",
        currency_code: "pen",
      })
      expect((sale!.entries as Row[]).reduce((all, { amount }) => all + Number(amount), 0)).toBe(0)
      expect(await find("q=capt_te")).toEqual(["capt_test"])
      expect(await find("q=apt_test")).toEqual([])
      expect(await find(`account=artisan:${app.staff().there.artisanIds[0]}:income`)).toEqual([])
      expect(await find("kind=refund")).toEqual([])
      // 20 November, 03:00 UTC: in Lima it is still the evening of the 19th.
      expect(await find("from=2026-11-19&to=2026-11-19")).toEqual(["capt_test"])
      expect(await find("from=2026-11-20&to=2026-11-20")).toEqual([])
      expect((await app.as(as("treasurer"), "/staff/ledger/transactions?from=2026-02-30")).status).toBe(400)
    })

    it("is a file of one line for each entry, whose debits are its credits", async () => {
      const { data } = await app.as(as("treasurer"), "/staff/ledger/transactions.csv")
      const lines = String(data)
        .trimEnd()
        .split("\r\n")
        .slice(1)
        .map((line) => line.split(","))
      expect(lines).toHaveLength(4)
      const sum = (column: number) =>
        lines.reduce((all, line) => all + Math.round(Number(line.at(column)) * 100), 0)
      expect([sum(-2), sum(-1)]).toEqual([11800, 11800])
      expect(lines[0]![1]).toBe("2026-11-19 22:00:00")
    })
  })
})

async function standInForShop(tell: (tags: string[]) => void): Promise<Server> {
  const shop = createServer((request, response) => {
    let body = ""
    request.on("data", (chunk) => (body += String(chunk)))
    request.on("end", () => {
      tell((JSON.parse(body) as { tags: string[] }).tags)
      response.end("{}")
    })
  })
  await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve))
  process.env.STOREFRONT_URL = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`
  process.env.REVALIDATE_SECRET = "test"
  return shop
}
