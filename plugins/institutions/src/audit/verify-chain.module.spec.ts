import { sealKeys } from "./seal"
import { auditSuite, fact } from "./test/audit-suite"
import { hostile, WRITE_ANEW } from "./test/hostile"

auditSuite(({ service, record, connect, sql }) => {
  /** Ten entries, sealed at the fifth. */
  const tenEntries = async () => {
    for (let i = 1; i <= 10; i++) {
      await record(fact("workshop.updated", { after: { story: `Historia ${i}, ¿sí? ñandú 🧵` } }))
      if (i === 5) await service.sealAuditHead()
    }
  }
  const asSuperuser = async (...statements: string[]) => hostile(await connect(), ...statements)
  const brokenAt = async () => (await service.verifyAuditLog()).first_broken

  it("holds for what was recorded, and says how far it is sealed", async () => {
    await tenEntries()
    const [head] = await sql("select encode(hash, 'hex') as hash from audit_entry order by seq desc limit 1")

    expect(await service.verifyAuditLog()).toMatchObject({
      ok: true,
      entries: 10,
      first_broken: null,
      head: { seq: 10, hash: head!.hash },
      sealed_to: 5,
      seals_checked: true,
      sealed_late: null,
      guards_off: [],
    })
  })

  it("holds while it is empty", async () => {
    expect(await service.verifyAuditLog()).toMatchObject({ ok: true, entries: 0, sealed_to: null })
  })

  it.each([
    ["at", "at + interval '1 microsecond'"],
    ["actor_type", "'staff'"],
    ["actor_id", "'staff_1'"],
    ["actor_label", "actor_label || ' '"],
    ["institution_id", "''"],
    ["session_id", "''"],
    ["address", "'::1'"],
    ["action", "'workshop.read'"],
    ["resource", "'piece'"],
    ["resource_id", "null"],
    ["establishment_id", "'est_1'"],
    ["reason", "''"],
    ["before", "'{}'"],
    ["after", "jsonb_set(after, '{story}', '\"Otra\"')"],
    ["prev_hash", "set_byte(prev_hash, 31, get_byte(prev_hash, 31) # 1)"],
    ["hash", "set_byte(hash, 0, get_byte(hash, 0) # 1)"],
  ])("finds that a superuser changed %s", async (column, value) => {
    await tenEntries()
    await asSuperuser(`update audit_entry set ${column} = ${value} where seq = 7`)

    expect(await brokenAt()).toEqual({ seq: 7, reason: "changed", from: 7 })
  })

  it("does not take a field's text for its neighbour's", async () => {
    await record(fact("workshop.updated", { resourceId: "1", establishmentId: "2" }))
    await asSuperuser("update audit_entry set resource_id = '1,1:2', establishment_id = null")

    expect(await brokenAt()).toMatchObject({ seq: 1, reason: "changed" })
  })

  it("names the entry that was changed and given a fitting hash, not the one after it", async () => {
    await tenEntries()
    await asSuperuser(
      "update audit_entry set reason = 'otra' where seq = 7",
      "update audit_entry e set hash = audit_hash(e) where seq = 7"
    )
    expect(await brokenAt()).toMatchObject({ seq: 7, reason: "changed" })
  })

  it("finds the same at the end, where no later entry names the hash", async () => {
    await tenEntries()
    await asSuperuser(
      "update audit_entry set reason = 'otra' where seq = 10",
      "update audit_entry e set hash = audit_hash(e) where seq = 10"
    )
    expect(await brokenAt()).toMatchObject({ seq: 10, reason: "changed" })
  })

  it.each([1, 4])("finds that entry %s was taken out", async (seq) => {
    await tenEntries()
    await asSuperuser(`delete from audit_entry where seq = ${seq}`)

    expect(await brokenAt()).toEqual({ seq, reason: "missing", from: seq })
  })

  it("finds two entries that changed places", async () => {
    await tenEntries()
    await asSuperuser(
      "update audit_entry set seq = -seq where seq in (3, 4)",
      "update audit_entry set seq = 7 + seq where seq < 0"
    )

    expect(await brokenAt()).toMatchObject({ seq: 3, reason: "changed" })
  })

  it("finds an entry with a number that was never given", async () => {
    await tenEntries()
    await asSuperuser(
      "insert into audit_entry select (jsonb_populate_record(e, '{\"seq\": 0}')).* from audit_entry e where seq = 1"
    )

    expect(await brokenAt()).toMatchObject({ seq: 0, reason: "order" })
  })

  it("finds that the end was cut off", async () => {
    await tenEntries()
    await asSuperuser("delete from audit_entry where seq > 8")

    expect(await brokenAt()).toEqual({ seq: 9, reason: "truncated", from: 9 })
  })

  it("finds that the end was cut off up to before a seal, head and all", async () => {
    await tenEntries()
    await asSuperuser(
      "delete from audit_entry where seq > 3",
      "update audit_head set (seq, hash, at) = (select seq, hash, at from audit_entry order by seq desc limit 1)"
    )
    expect(await brokenAt()).toMatchObject({ seq: 4, reason: "truncated" })
  })

  it("finds that everything was taken out", async () => {
    await tenEntries()
    await asSuperuser("truncate audit_entry")

    expect(await brokenAt()).toMatchObject({ seq: 1, reason: "truncated" })
  })

  it("finds entries written behind the head's back", async () => {
    await tenEntries()
    await asSuperuser("update audit_head set seq = 9")

    expect(await brokenAt()).toMatchObject({ seq: 10, reason: "order" })
  })

  it("finds a log written anew from one entry to its end: that needs the key of the seals", async () => {
    await tenEntries()
    await asSuperuser("update audit_entry set reason = 'nunca pasó' where seq = 2", WRITE_ANEW)

    expect(await brokenAt()).toEqual({ seq: 5, reason: "seal_mismatch", from: 1 })
  })

  it("finds the same when the seals are given the new hashes", async () => {
    await tenEntries()
    await asSuperuser(
      "update audit_entry set reason = 'nunca pasó' where seq = 2",
      WRITE_ANEW,
      "update audit_seal set hash = (select hash from audit_entry e where e.seq = audit_seal.seq)"
    )
    expect(await brokenAt()).toMatchObject({ seq: 5, reason: "seal_mismatch" })
  })

  it("says so for good when seals were thrown away and the log sealed again days later", async () => {
    await tenEntries()
    await asSuperuser(
      "update audit_entry set reason = 'nunca pasó', at = at - interval '3 days'",
      WRITE_ANEW,
      "delete from audit_seal"
    )
    await service.sealAuditHead()

    expect(await service.verifyAuditLog()).toMatchObject({ sealed_to: 10, sealed_late: { from: 1, to: 10 } })
  })

  it("finds a log written anew, seals thrown away, by a head that an auditor noted down", async () => {
    await tenEntries()
    const { head } = await service.verifyAuditLog()
    await asSuperuser(
      "update audit_entry set reason = 'nunca pasó' where seq = 2",
      WRITE_ANEW,
      "delete from audit_seal"
    )

    expect((await service.verifyAuditLog({ noted: head })).first_broken).toMatchObject({
      seq: 10,
      reason: "seal_mismatch",
    })
  })

  it("takes seals of an earlier key while that is still listed, and says when it is not", async () => {
    await tenEntries()
    const verify = async (AUDIT_KEY: string) =>
      await service.verifyAuditLog({ keys: sealKeys({ AUDIT_KEY }) })

    expect(await verify(`a new one, ${process.env.AUDIT_KEY}`)).toMatchObject({ ok: true, sealed_to: 5 })
    expect(await verify("a new one")).toMatchObject({
      ok: false,
      first_broken: { seq: 5, reason: "seal_mismatch" },
    })
    expect(await verify("")).toMatchObject({ ok: true, sealed_to: null, seals_checked: false })
  })

  it("says which triggers are off, though every entry is whole", async () => {
    await tenEntries()
    await (await connect()).query("alter table audit_entry disable trigger audit_entry_append_only")

    expect(await service.verifyAuditLog()).toMatchObject({
      ok: false,
      first_broken: null,
      guards_off: ["audit_entry_append_only"],
    })
  })

  it.each([
    [
      "a function that lets changes pass",
      "create or replace function audit_demand_last() returns trigger language plpgsql as 'begin return new; end'",
      ["audit_head_follows"],
    ],
    [
      "a trigger that looks away",
      `drop trigger audit_seal_fits on audit_seal;
       create trigger audit_seal_fits before insert on audit_seal
         for each row when (new.seq < 0) execute function audit_demand_entry();
       alter table audit_seal enable always trigger audit_seal_fits`,
      ["audit_seal_fits"],
    ],
    [
      "a trigger that swallows entries",
      `create function forget() returns trigger language plpgsql as 'begin return null; end';
       create trigger forget before insert on audit_entry
         for each row when (new.actor_id = 'staff_1') execute function forget()`,
      ["forget"],
    ],
    [
      "a rule that swallows entries",
      "create rule forget as on insert to audit_entry where new.actor_id = 'staff_1' do instead nothing",
      ["forget"],
    ],
  ])("names %s, though every entry is whole", async (_what, statement, names) => {
    await tenEntries()
    await (await connect()).query(statement)

    expect(await service.verifyAuditLog()).toMatchObject({
      ok: false,
      first_broken: null,
      guards_off: names,
    })
  })

  it("sees one moment of the log while others add to it", async () => {
    await tenEntries()
    const { ok, entries } = await service.verifyAuditLog({
      onProgress: async (done) => (done === 0 ? await record(fact("workshop.updated")) : undefined),
    })

    expect({ ok, entries }).toEqual({ ok: true, entries: 10 })
    expect(await service.verifyAuditLog()).toMatchObject({ ok: true, entries: 11 })
  })

  it("keeps what it found for the health page, seals what was sound, and leaves an entry", async () => {
    await tenEntries()
    const verification = await service.verifyAuditLog()
    await service.keepVerification(verification, { type: "staff", id: "staff_1", label: "Rosa" })

    expect(await service.lastVerification()).toEqual(verification)
    const [last] = await sql("select action, actor_id, after from audit_entry order by seq desc limit 1")
    expect(last).toMatchObject({
      action: "audit.verified",
      actor_id: "staff_1",
      after: { ok: true, entries: 10 },
    })
    expect(await service.verifyAuditLog()).toMatchObject({ ok: true, entries: 11, sealed_to: 10 })
  })
})
