import { describeStaffApp } from "./describe-staff-app"
import { eventually } from "./eventually"
import { purchaseSteps } from "./purchase-steps"
import type { MemberName } from "./staff-world"

type Waiting = { code: string; tone: string; count: number; label: string; path: string }

describeStaffApp("what waits for staff", (app) => {
  const waiting = async (name: MemberName, locale = "es"): Promise<Record<string, Waiting>> => {
    const { data } = await app.as(app.staff().members[name].tokens.fresh, `/staff/home?locale=${locale}`)
    return Object.fromEntries((data as { waiting: Waiting[] }).waiting.map((each) => [each.code, each]))
  }

  it("workshops without a story wait for those who may write it, where they may", async () => {
    await app.sql("update provenance_workshop set story = null")
    expect((await waiting("operator")).workshops_without_story).toMatchObject({
      count: 1,
      label: "taller sin historia",
    })
    expect((await waiting("curator")).workshops_without_story).toMatchObject({
      count: 2,
      label: "talleres sin historia",
    })
    expect(await waiting("promoter")).not.toHaveProperty("workshops_without_story")
    await app.sql("update provenance_workshop set story = 'Tejen desde 1998.' where id = ?", [
      app.staff().here.workshopId,
    ])
    expect(await waiting("operator")).not.toHaveProperty("workshops_without_story")
  })

  it("an expired or unsent invitation waits for the administrators of its institution", async () => {
    await app.sql(
      "update staff_invitation set expires_at = now() - interval '1 day' where institution_id = ?",
      [app.staff().institutions.mincetur]
    )
    await app.sql("update staff_invitation set send_error = 'no mail server' where institution_id = ?", [
      app.staff().institutions.inpe,
    ])
    const own = await waiting("otherAdministrator")
    expect(own.invitations_expired).toMatchObject({
      count: 1,
      tone: "info",
      path: "/panel/personal/invitaciones?estado=expired",
    })
    expect(own).not.toHaveProperty("invitations_not_sent")
    expect(await waiting("administrator")).toMatchObject({
      invitations_expired: { count: 1 },
      invitations_not_sent: { count: 1, tone: "attention" },
    })
    expect(await waiting("auditor")).not.toHaveProperty("invitations_expired")
  })

  it("people whose role needs a second factor are counted until they have one", async () => {
    const before = (await waiting("administrator")).members_without_second_factor!.count
    await app.sql("update staff_member set status = 'suspended' where id = ?", [
      app.staff().members.auditor.id,
    ])
    expect((await waiting("administrator")).members_without_second_factor!.count).toBe(before - 1)
  })

  it("a broken chain is an alarm, until a later verification finds it whole", async () => {
    const verified = (ok: boolean) =>
      app.sql(
        `insert into audit_verification (started_at, seconds, ok, result) values (now(), 1, ?, '{"entries": 3}'::jsonb)`,
        [ok]
      )
    await verified(false)
    expect((await waiting("auditor")).audit_broken).toMatchObject({ count: 1, tone: "alarm" })
    expect(await waiting("treasurer")).not.toHaveProperty("audit_broken")
    await verified(true)
    expect(await waiting("auditor")).not.toHaveProperty("audit_broken")
  })

  it("a captured payment that is late for the ledger is an alarm for whoever may read it", async () => {
    expect((await purchaseSteps(app).buy(app.world().bag, 1)).type).toBe("order")
    await eventually(async () => {
      const [row] = await app.sql(
        "select count(*)::int as posted from ledger_transaction where source_id in (select id from capture)"
      )
      expect(row!.posted).toBe(1)
    })
    for (const table of ["ledger_transaction", "ledger_entry"]) {
      await app.sql(`alter table ${table} disable trigger all`)
    }
    await app.sql("delete from ledger_entry")
    await app.sql("delete from ledger_transaction")
    expect(await waiting("treasurer")).not.toHaveProperty("sales_not_posted")
    await app.sql("update capture set created_at = now() - interval '11 minutes'")
    expect((await waiting("treasurer")).sales_not_posted).toMatchObject({ count: 1, tone: "alarm" })
    expect(await waiting("curator")).not.toHaveProperty("sales_not_posted")
  })

  it("asks each to protect their own account, in their language", async () => {
    expect((await waiting("operator", "en")).own_second_factor?.label).toContain("second factor")
    expect(await waiting("curator")).not.toHaveProperty("own_second_factor")
  })
})
