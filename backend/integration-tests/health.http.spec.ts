import { Modules } from "@medusajs/framework/utils"
import { adminHeaders } from "./admin-session"
import { describeApp } from "./app"
import { eventually } from "./eventually"
import { purchaseSteps } from "./purchase-steps"

type Part = {
  code: string
  state: string
  words: { es: string; en: string }
  facts: Fact[]
  checked_at: string
}
type Fact = { label: { en: string }; value: unknown }

describeApp("the health of our parts", (app) => {
  let headers: { authorization: string }
  beforeEach(async () => {
    headers = await adminHeaders(app.container(), app.api)
  })

  const parts = async () => {
    const { data } = await app.api.get("/admin/tejido/health", { headers })
    return new Map((data as { parts: Part[] }).parts.map((part) => [part.code, part]))
  }
  const buyBag = async () => expect((await purchaseSteps(app).buy(app.world().bag, 1)).type).toBe("order")
  const part = async (code: string) => (await parts()).get(code)!
  const fact = (from: Part, label: string) => from.facts.find((each) => each.label.en === label)?.value
  const run = async (code: "ledger" | "audit") => {
    const { data } = await app.api.post(`/admin/tejido/health/${code}`, {}, { headers })
    return (data as { part: Part }).part
  }

  it("is told to people with an account of Medusa Admin, and to nobody else", async () => {
    const refused = async (with_: Record<string, string>) => {
      const options = { headers: with_, validateStatus: () => true }
      const answers = await Promise.all([
        app.api.get("/admin/tejido/health", options),
        app.api.post("/admin/tejido/health/ledger", {}, options),
        app.api.post("/admin/tejido/health/audit", {}, options),
      ])
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401])
    }
    await refused({})
    await refused({ authorization: "Bearer forged" })
    const secret = await app
      .container()
      .resolve(Modules.API_KEY)
      .createApiKeys({ title: "program", type: "secret", created_by: "test" })
    await refused({ authorization: `Basic ${Buffer.from(`${secret.token}:`).toString("base64")}` })
    expect((await app.api.get("/admin/tejido/health", { headers })).status).toBe(200)
  })

  it("has every part, each with a state and words, and nothing is broken in a new market", async () => {
    const all = await parts()
    expect([...all.keys()]).toEqual([
      "migrations",
      "sales",
      "ledger",
      "closes",
      "reconciliation",
      "audit",
      "custody",
      "listings",
      "fair_prices",
      "product_index",
      "index_freshness",
      "search_engine",
      "shop_cache",
      "mails",
      "jobs",
      "versions",
    ])
    for (const { words, checked_at } of all.values()) {
      expect(words.es && words.en).toBeTruthy()
      expect(Date.now() - Date.parse(checked_at)).toBeLessThan(60_000)
    }
    expect(Object.fromEntries([...all.values()].map(({ code, state }) => [code, state]))).toMatchObject({
      migrations: "ok",
      sales: "ok",
      product_index: "ok",
      versions: "ok",
    })
    expect(fact(all.get("migrations")!, "Known")).toBeGreaterThan(100)
  })

  it("names a migration that has not run", async () => {
    await app.sql("delete from mikro_orm_migrations where name = 'Migration20261123084000'")
    const migrations = await part("migrations")
    expect(migrations.state).toBe("broken")
    expect(fact(migrations, "Pending")).toBe(1)
    expect(migrations.facts.map(({ value }) => value)).toContain("Migration20261123084000")
  })

  it("sees a captured payment that is not in the ledger, once it is late", async () => {
    await buyBag()
    await eventually(async () =>
      expect(fact(await part("sales"), "Payments and refunds without a posting")).toBe(0)
    )
    await app.sql("alter table ledger_transaction disable trigger all")
    await app.sql("alter table ledger_entry disable trigger all")
    await app.sql("delete from ledger_entry")
    await app.sql("delete from ledger_transaction")
    expect(await part("sales")).toMatchObject({ state: "ok" })
    await app.sql("update capture set created_at = now() - interval '11 minutes'")
    const late = await part("sales")
    expect(late.state).toBe("broken")
    expect(fact(late, "Payments and refunds without a posting")).toBe(1)
    expect(fact(late, "Minutes waiting")).toBe(11)
  })

  it("proves the ledger on demand, remembers it, and says when it does not hold", async () => {
    expect((await part("ledger")).state).toBe("attention")
    expect((await run("ledger")).state).toBe("ok")
    expect(await part("ledger")).toMatchObject({ state: "ok" })
    await buyBag()
    await eventually(async () =>
      expect(fact(await part("sales"), "Payments and refunds without a posting")).toBe(0)
    )
    await app.sql("alter table ledger_entry disable trigger all")
    await app.sql("update ledger_entry set amount = amount + 1 where id = (select min(id) from ledger_entry)")
    expect((await run("ledger")).state).toBe("broken")
    expect(Number(fact(await part("ledger"), "Findings"))).toBeGreaterThan(0)
    await app.sql("update health_record set at = now() - interval '31 hours', facts = '{\"count\":0}'")
    expect((await part("ledger")).state).toBe("attention")
  })

  it("verifies the audit chain on demand, in the name of who asked, and finds what was altered", async () => {
    expect((await run("audit")).state).toBe("ok")
    const [entry] = await app.sql(
      "select action, actor_type, actor_label from audit_entry order by seq desc limit 1"
    )
    expect(entry).toEqual({
      action: "audit.verified",
      actor_type: "user",
      actor_label: "plataforma@ejemplo.pe",
    })
    await run("audit")
    await app.sql("alter table audit_entry disable trigger all")
    await app.sql("update audit_entry set actor_label = 'somebody else' where seq = 1")
    await app.sql("alter table audit_entry enable trigger all")
    const broken = await run("audit")
    expect(broken.state).toBe("broken")
    expect(fact(broken, "First broken entry")).toBe(1)
    expect((await part("audit")).state).toBe("broken")
  })

  it("sees entries that were not sealed, and guards of the audit log that are off", async () => {
    await run("audit")
    await app.sql("alter table audit_entry disable trigger audit_entry_append_only")
    await app.sql("update audit_entry set at = now() - interval '2 hours'")
    await app.sql("alter table audit_seal disable trigger all")
    await app.sql("delete from audit_seal")
    expect((await part("audit")).words.en).toContain("not sealed")
    await run("audit")
    expect(String(fact(await part("audit"), "Guards switched off"))).toContain("audit_entry")
  })

  it("sees an index that lacks a product, and one whose rebuilding failed", async () => {
    await app.sql("update product set status = 'published' where id = ?", [app.world().draft.id])
    expect((await part("product_index")).state).toBe("attention")
    await app.sql("update product set status = 'draft' where id = ?", [app.world().draft.id])
    expect((await part("product_index")).state).toBe("ok")
    await app.sql("update search_index_sync set status = 'failed', error = 'disk full'")
    expect(fact(await part("product_index"), "Reason")).toBe("disk full")
    await app.sql("update search_index set active_version = null")
    expect((await part("product_index")).state).toBe("broken")
  })

  it("sees an invitation whose mail could not leave", async () => {
    process.env.SMTP_URL = "smtp://mail.test"
    try {
      expect((await part("mails")).state).toBe("ok")
      await app.sql(
        `insert into institution (id, code, kind, name, short_name) values ('inst_1', 'una', 'oversight', 'Una', 'Una')`
      )
      await app.sql(
        `insert into staff_invitation (id, email, name, institution_id, role_code, establishment_ids, token_hash,
           invited_by, expires_at, send_error)
         values ('invite_1', 'a@ejemplo.pe', 'A', 'inst_1', 'auditor', '{}', 'h', 'system', now() + interval '1 day',
           'connection refused')`
      )
      const mails = await part("mails")
      expect(mails.state).toBe("attention")
      expect(fact(mails, "Reason")).toBe("connection refused")
      await app.sql("update staff_invitation set revoked_at = now()")
      expect((await part("mails")).state).toBe("ok")
    } finally {
      delete process.env.SMTP_URL
    }
    expect((await part("mails")).state).toBe("broken")
  })

  it("remembers when a job last ran, and that it failed", async () => {
    const engine = app.container().resolve(Modules.WORKFLOW_ENGINE)
    await engine.run("job-check-ledger", { input: {} })
    await eventually(async () => expect(fact(await part("jobs"), "check-ledger")).toBeTruthy())
    expect((await part("ledger")).state).toBe("ok")
    expect((await part("jobs")).state).toBe("ok")
    await app.sql("alter table ledger_transaction rename to ledger_transaction_away")
    await engine.run("job-check-ledger", { input: {}, throwOnError: false, logOnError: false })
    await app.sql("alter table ledger_transaction_away rename to ledger_transaction")
    await eventually(async () => expect((await part("jobs")).state).toBe("attention"))
    expect((await part("ledger")).state).toBe("broken")
  })

  it("shows the other parts when one cannot be checked", async () => {
    await app.sql("alter table ledger_transaction rename to ledger_transaction_away")
    const all = await parts()
    expect(all.get("sales")).toMatchObject({ state: "broken", words: { en: "This could not be checked." } })
    expect(all.get("versions")?.state).toBe("ok")
    await app.sql("alter table ledger_transaction_away rename to ledger_transaction")
  })
})
