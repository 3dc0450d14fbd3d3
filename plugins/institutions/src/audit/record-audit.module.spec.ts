import { auditSuite, fact } from "./test/audit-suite"
import { recordAudit, recordAudits, SYSTEM } from "./record-audit"

auditSuite(({ record, inTransaction, sql }) => {
  const entries = () => sql("select * from audit_entry order by seq")

  it("writes who, what, where, why, and only what changed", async () => {
    await record({
      ...fact("workshop.updated"),
      reason: "what? \\ 'quoted' $1",
      before: { story: null, mode: "inpe" },
      after: { story: "¿Qué? \\ 'así' ?? $1 :x", mode: "inpe" },
    })

    const [entry] = await entries()
    expect(entry).toMatchObject({
      seq: "1",
      actor_type: "system",
      actor_label: "test",
      action: "workshop.updated",
      resource: "workshop",
      resource_id: "wrk_1",
      reason: "what? \\ 'quoted' $1",
      before: { story: null },
      after: { story: "¿Qué? \\ 'así' ?? $1 :x" },
    })
  })

  it("writes many entries at once in their order, each as if it were written alone, in one chain", async () => {
    const facts = [...Array(300).keys()].map((i) => ({
      ...fact("workshop.updated"),
      resourceId: `wrk_${i}`,
      before: { story: "antes", dni: "70112233", mode: "inpe" },
      after: { story: `después ${i}`, dni: "70445566", mode: "inpe" },
    }))
    await inTransaction((context) => recordAudits(context, SYSTEM("test"), facts))
    await inTransaction((context) => recordAudits(context, SYSTEM("test"), []))
    await record(facts[0]!)

    const all = await entries()
    expect(all.map(({ resource_id }) => resource_id)).toEqual([
      ...facts.map(({ resourceId }) => resourceId),
      "wrk_0",
    ])
    const same = ({ before, after, action, actor_label }: (typeof all)[number]) => ({
      ...{ before, after, action, actor_label },
    })
    expect(same(all[0]!)).toEqual(same(all[300]!))
    expect(all[0]!.after).toEqual({ story: "después 0", dni: "•••" })
    for (const [i, entry] of all.entries()) {
      if (i > 0) expect(entry.prev_hash).toEqual(all[i - 1]!.hash)
    }
  })

  it("masks sealed fields, however deep, and says that they changed", async () => {
    const state = (dni: string) => ({ contacts: [{ label: "casa", dni }], name_sealed: dni })
    await record({ ...fact("artisan.updated"), before: state("70112233"), after: state("70445566") })

    const text = JSON.stringify(await entries())
    expect(text).not.toMatch(/70112233|70445566/)
    expect((await entries())[0]!.after).toEqual({
      contacts: [{ label: "casa", dni: "•••" }],
      name_sealed: "•••",
    })
  })

  it("does not write a story of a megabyte whole, and takes what PostgreSQL cannot hold", async () => {
    await record({
      ...fact("workshop.updated"),
      reason: "a\u0000b\ud800c",
      after: { story: "palabra ".repeat(131_072), name: "x\u0000\udc00" },
    })

    const [entry] = await entries()
    const after = entry!.after as { story: string; name: string }
    expect(after.story.length).toBeLessThan(1000)
    expect(after.story).toMatch(/^palabra .*… \[1048576 characters, sha256 [0-9a-f]{64}\]$/)
    expect(after.name).toBe("x\uFFFD\uFFFD")
    expect(entry!.reason).toBe("a\uFFFDb\uFFFDc")
  })

  it("is part of the change's transaction: a rollback takes the entry back, and its number", async () => {
    await record(fact("member.invited"))
    const failing = inTransaction(async (context) => {
      await recordAudit(context, SYSTEM("test"), fact("member.suspended"))
      throw new Error("the change failed")
    })
    await expect(failing).rejects.toThrow("the change failed")
    await record(fact("member.reinstated"))

    expect((await entries()).map(({ seq, action }) => [seq, action])).toEqual([
      ["1", "member.invited"],
      ["2", "member.reinstated"],
    ])
  })

  it("refuses to write outside a transaction", async () => {
    await expect(recordAudit({}, SYSTEM("test"), fact("member.invited"))).rejects.toThrow(
      /inside the transaction/
    )
  })
})
