import { describeStaffApp } from "../../../backend/integration-tests/describe-staff-app"
import type { MemberName } from "../../../backend/integration-tests/staff-world"

type Entry = Record<string, unknown> & { seq: number; action: string }
type Page = { entries: Entry[]; count: number; limit: number; offset: number }
type Found = { verification: Record<string, unknown> | null }

describeStaffApp("the audit log", (app) => {
  const fresh = (name: MemberName) => app.staff().members[name].tokens.fresh
  const ask = (path: string, by: MemberName = "auditor") => app.as(fresh(by), path)
  const list = async (query: string) => (await ask(`/staff/audit?${query}`)).data as Page
  const numbers = async (query: string) => (await list(query)).entries.map(({ resource_id }) => resource_id)
  const verify = (by: MemberName = "auditor") =>
    app.as(fresh(by), { method: "POST", path: "/staff/audit/verification", body: {} })

  /** Entries about things 1 to n, over what the world's making left. */
  const write = (n: number) =>
    app.sql(
      `insert into audit_entry (actor_type, actor_id, actor_label, action, resource, resource_id, establishment_id, reason,
                                before, after)
       select 'staff', 'staff_' || n % 2, 'Íñigo Núñez <inigo' || n % 2 || '@ejemplo.pe>',
              (array['thing.made', 'thing.changed'])[1 + n % 2], 'thing', n::text, 'est_' || n % 3,
              case when n = 3 then 'Oficio 100% nuevo_9' end, '{"price": 1}', '{"price": 2}'
       from generate_series(1, ?::int) n`,
      [n]
    )

  it("lists the latest first, a page at a time, with what it is asked for", async () => {
    await write(5)
    const page = await list("resource=thing&limit=2&offset=1")

    expect(page).toMatchObject({ count: 5, limit: 2, offset: 1 })
    expect(page.entries.map(({ resource_id }) => resource_id)).toEqual(["4", "3"])
    expect(page.entries[1]).toEqual({
      seq: expect.any(Number) as number,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      actor_type: "staff",
      actor_id: "staff_1",
      actor_label: "Íñigo Núñez <inigo1@ejemplo.pe>",
      institution_id: null,
      session_id: null,
      address: null,
      action: "thing.changed",
      resource: "thing",
      resource_id: "3",
      establishment_id: "est_0",
      reason: "Oficio 100% nuevo_9",
      before: { price: 1 },
      after: { price: 2 },
      prev_hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    })
    expect((await list("resource=thing&order=seq&limit=1&fields=action,resource_id")).entries).toEqual([
      { action: "thing.changed", resource_id: "1" },
    ])
  })

  it("filters by who, what, to what and where, all together", async () => {
    await write(6)

    expect(await numbers("actor_id=staff_1")).toEqual(["5", "3", "1"])
    expect(await numbers("action=thing.made")).toEqual(["6", "4", "2"])
    expect(await numbers("resource=thing&resource_id=4")).toEqual(["4"])
    expect(await numbers("establishment_id=est_1")).toEqual(["4", "1"])
    expect(await numbers("establishment_id=est_1&actor_id=staff_1")).toEqual(["1"])
    expect((await list("establishment_id=est_9")).count).toBe(0)
  })

  it("finds words in who, what, to what and why, whatever their accents, and takes % and _ as typed", async () => {
    await write(4)

    expect(await numbers("q=INIGO1")).toEqual(["3", "1"])
    expect(await numbers("q=nunez thing.made")).toEqual(["4", "2"])
    expect(await numbers(`q=${encodeURIComponent("100%")}`)).toEqual(["3"])
    expect(await numbers("q=o_9")).toEqual(["3"])
    expect(await numbers("q=oficio_100")).toEqual([])
  })

  it("takes days as Lima counts them, both included", async () => {
    await write(3)
    // As the log of three days: the night of the 9th in Lima is the 10th in UTC already.
    await app.sql("alter table audit_entry disable trigger audit_entry_append_only")
    await app.sql("update audit_entry set at = '2026-01-01T12:00:00Z'")
    for (const [id, at] of [
      ["1", "2026-03-10T04:59:59.999Z"],
      ["2", "2026-03-10T05:00:00Z"],
      ["3", "2026-03-12T04:59:59.999Z"],
    ]) {
      await app.sql("update audit_entry set at = ? where resource = 'thing' and resource_id = ?", [at, id])
    }

    expect(await numbers("from=2026-03-10")).toEqual(["3", "2"])
    expect(await numbers("from=2026-03-10&to=2026-03-10")).toEqual(["2"])
    expect(await numbers("resource=thing&to=2026-03-09")).toEqual(["1"])
    expect(await numbers("from=2026-03-12")).toEqual([])
  })

  it("refuses a query that it does not know", async () => {
    for (const query of [
      "limit=0",
      "limit=201",
      "offset=-1",
      "order=reason",
      "order=at",
      "fields=actor",
      "from=2026-02-30",
      "from=ayer",
      "actor_id=a'b",
      "action=%25",
      "unknown=1",
      "q=%00",
    ]) {
      expect([query, (await ask(`/staff/audit?${query}`)).status]).toEqual([query, 400])
    }
  })

  it("gives one entry, and 404 for a number that there is not", async () => {
    await write(1)
    const [entry] = (await list("resource=thing")).entries

    expect((await ask(`/staff/audit/${entry!.seq}`)).data).toEqual({ entry })
    for (const id of ["0", "999999", "-1", "abc", "1e3", "99999999999999999999"]) {
      expect([id, (await ask(`/staff/audit/${id}`)).status]).toEqual([id, 404])
    }
  })

  it("gives the same list as a file of any length, in which no cell is a formula", async () => {
    await write(2500)
    await app.sql(
      `insert into audit_entry (actor_type, actor_label, action, resource, resource_id, reason, after)
       values ('anonymous', '=HYPERLINK("http://x")', 'thing.made', 'thing', '+1', '@SUM(A1)', '"-2"')`
    )
    const answer = await ask("/staff/audit.csv?resource=thing&order=seq")
    const text = String(answer.data)
    const lines = text.replace(/^\uFEFF/, "").split("\r\n")

    expect(answer.status).toBe(200)
    expect(answer.headers["content-disposition"]).toMatch(
      /^attachment; filename="auditoria-\d{4}-\d\d-\d\d\.csv"$/
    )
    expect(lines[0]).toMatch(/^N\.º,Fecha \(Lima\),Fecha \(UTC\),Tipo de autor,Autor,/)
    // The heading, the rows, and nothing after the last line's end.
    expect(lines).toHaveLength(1 + 2501 + 1)
    expect(lines.slice(1, -1).map((line) => line.split(",")[11])).toEqual([
      ...Array.from({ length: 2500 }, (_, i) => String(i + 1)),
      "'+1",
    ])
    expect(lines.at(-2)).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(lines.at(-2)).toContain("'@SUM(A1)")
    expect(lines.at(-2)).toContain("Sin identificar")
    const english = String((await ask("/staff/audit.csv?resource=thing&q=hyperlink&locale=en")).data)
    expect(english.split("\r\n")).toHaveLength(3)
    expect(english).toContain("Unidentified")
  })

  it("has not been verified until somebody does, and then says what was found and by whom", async () => {
    await write(20)
    expect((await ask("/staff/audit/verification")).data).toEqual({ verification: null })
    const before = await app.auditLength()
    const { status, data } = await verify()

    expect(status).toBe(200)
    expect((data as Found).verification).toMatchObject({
      ok: true,
      entries: before,
      first_broken: null,
      head: { seq: before, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      guards_off: [],
    })
    expect((await ask("/staff/audit/verification")).data).toEqual(data)
    const { auditor } = app.staff().members
    const [entry] = (await list("action=audit.verified")).entries
    expect(entry).toMatchObject({
      seq: before + 1,
      actor_id: auditor.id,
      institution_id: auditor.institutionId,
      after: { ok: true, entries: before },
    })
    const again = ((await verify()).data as Found).verification
    expect(again).toMatchObject({ ok: true, entries: before + 1 })
    // What was sound was sealed; the job that seals every few minutes may have come by as well.
    expect(again?.sealed_to).toBeGreaterThanOrEqual(before)
  })

  it("finds what a superuser changed, and names the first broken entry", async () => {
    await write(20)
    const [entry] = (await list("resource=thing&resource_id=7")).entries
    await app.sql("alter table audit_entry disable trigger audit_entry_append_only")
    await app.sql("update audit_entry set reason = 'otra' where seq >= ? and resource_id in ('7', '9')", [
      entry!.seq,
    ])
    await app.sql("alter table audit_entry enable always trigger audit_entry_append_only")

    const { data } = await verify("administrator")
    expect((data as Found).verification).toMatchObject({
      ok: false,
      entries: entry!.seq - 1,
      first_broken: { seq: entry!.seq, reason: "changed" },
    })
    expect((await ask("/staff/audit/verification")).data).toEqual(data)
  })

  it("can be verified by several at once, and notes each of them", async () => {
    await write(50)
    const before = await app.auditLength()
    const answers = await Promise.all([verify(), verify("administrator"), verify()])

    expect(answers.map(({ data }) => (data as Found).verification?.ok)).toEqual([true, true, true])
    expect(await app.auditLength()).toBe(before + 3)
  })

  it("is closed to everybody else, and nobody can write to it", async () => {
    for (const name of ["operator", "curator", "promoter", "trainer", "treasurer"] as const) {
      for (const path of [
        "/staff/audit",
        "/staff/audit.csv",
        "/staff/audit/1",
        "/staff/audit/verification",
      ]) {
        expect([name, path, (await ask(path, name)).status]).toEqual([name, path, 403])
      }
      expect((await verify(name)).status).toBe(403)
    }
    const length = await app.auditLength()
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      for (const path of ["/staff/audit", "/staff/audit/1"]) {
        const { status } = await app.as(fresh("administrator"), { method, path, body: {} })
        expect([403, 404]).toContain(status)
      }
    }
    expect(await app.auditLength()).toBe(length)
  })
})
