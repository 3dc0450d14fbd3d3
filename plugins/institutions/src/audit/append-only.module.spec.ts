import { recordAudit, SYSTEM } from "./record-audit"
import { auditSuite, fact } from "./test/audit-suite"

auditSuite(({ service, record, inTransaction, connect, sql, rollBack }) => {
  it.each([
    ["audit_entry", "reason = 'otra'"],
    ["audit_seal", "hash = hash"],
  ])("refuses UPDATE, DELETE and TRUNCATE on %s, for replication roles too", async (table, change) => {
    await record(fact("workshop.updated"))
    await service.sealAuditHead()
    const client = await connect()
    for (const role of ["origin", "replica"]) {
      await client.query(`set session_replication_role = ${role}`)
      for (const attempt of [`update ${table} set ${change}`, `delete from ${table}`, `truncate ${table}`]) {
        await expect(client.query(attempt)).rejects.toThrow(/append-only/)
      }
    }
    expect(await service.verifyAuditLog()).toMatchObject({ ok: true, entries: 1, sealed_to: 1 })
  })

  it("lets the head go nowhere but onto the last entry", async () => {
    await record(fact("workshop.updated"))
    await record(fact("workshop.updated"))
    const client = await connect()
    for (const attempt of [
      "update audit_head set seq = 1",
      "update audit_head set seq = 3",
      "update audit_head set hash = sha256('x')",
      "update audit_head set at = now() + interval '1 day'",
    ]) {
      await expect(client.query(attempt)).rejects.toThrow(/can only move forward/)
    }
    for (const attempt of ["delete from audit_head", "truncate audit_head"]) {
      await expect(client.query(attempt)).rejects.toThrow(/append-only/)
    }
    await expect(client.query("insert into audit_head values (false, 9, 'x', now())")).rejects.toThrow(
      /check/
    )
  })

  it("puts an entry that another program inserts where it belongs, whatever it says of itself", async () => {
    await record(fact("workshop.updated"))
    await sql(
      `insert into audit_entry (seq, at, actor_type, actor_label, action, resource, prev_hash, hash)
       values (99, '2001-01-01', 'anonymous', 'psql', 'x.y', 'x', 'forged', 'forged')`
    )
    const [, second] = await sql(
      "select seq, at > now() - interval '1 minute' as recent from audit_entry order by seq"
    )
    expect(second).toEqual({ seq: "2", recent: true })
    expect(await service.verifyAuditLog()).toMatchObject({ ok: true, entries: 2 })
  })

  it("chains several entries of one statement", async () => {
    await sql(
      `insert into audit_entry (actor_type, actor_label, action, resource)
       select 'system', 'loader', 'x.y', n::text from generate_series(1, 500) n`
    )
    await record(fact("workshop.updated"))
    expect(await service.verifyAuditLog()).toMatchObject({ ok: true, entries: 501 })
  })

  it("does not seal a hash that no entry has", async () => {
    await record(fact("workshop.updated"))
    await expect(
      sql("insert into audit_seal (seq, hash, at, hmac) values (1, sha256('x'), now(), 'x')")
    ).rejects.toThrow(/no audit entry 1/)
  })

  it("leaves one chain when many write at once and some fail", async () => {
    const attempts = Array.from({ length: 40 }, (_, i) =>
      inTransaction(async (context) => {
        await recordAudit(context, SYSTEM(`writer ${i}`), fact("workshop.updated"))
        if (i % 4 === 0) throw new Error("the change failed")
      })
    )
    const outcomes = await Promise.allSettled(attempts)

    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(30)
    expect(await service.verifyAuditLog()).toMatchObject({ ok: true, entries: 30 })
  })

  it("cannot be dropped by a rollback while there are entries", async () => {
    await record(fact("workshop.updated"))
    await expect(rollBack("Migration20261123081000")).rejects.toThrow(/cannot be dropped/)
    expect(await sql("select from audit_entry")).toHaveLength(1)
  })

  it("is dropped whole by a rollback while it is empty", async () => {
    await rollBack("Migration20261123081000")
    expect(
      await sql(
        `select relname as name from pg_class where relname ~ '^audit_'
         union select proname from pg_proc where proname ~ '^audit_'`
      )
    ).toEqual([])
  })
})
