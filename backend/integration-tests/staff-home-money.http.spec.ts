import { describeStaffApp } from "./describe-staff-app"
import { makeDifference } from "./examples/reconciliation"
import type { MemberName } from "./staff-world"

type Waiting = { code: string; tone: string; count: number; label: string; path: string }

describeStaffApp("what waits for staff where the money goes", (app) => {
  const waiting = async (name: MemberName, locale = "es"): Promise<Record<string, Waiting>> => {
    const { status, data } = await app.as(
      app.staff().members[name].tokens.fresh,
      `/staff/home?locale=${locale}`
    )
    expect(status).toBe(200)
    return Object.fromEntries((data as { waiting: Waiting[] }).waiting.map((each) => [each.code, each]))
  }
  const member = (name: MemberName) => app.staff().members[name].id

  it("a month that is over and not closed waits for who may close it, and no month that is not over", async () => {
    await app.sql(
      `insert into ledger_kind_total (kind, currency_code, month, debit, credit, entries)
       values ('income', 'pen', '2026-09-01', 0, 5, 1), ('tax', 'pen', '2026-08-01', 0, 5, 1),
         ('income', 'pen', date_trunc('month', now() at time zone 'America/Lima')::date, 0, 5, 1)
       on conflict do nothing`
    )
    expect((await waiting("treasurer")).months_to_close).toMatchObject({ count: 1, label: "mes por cerrar" })
    expect(await waiting("operator")).not.toHaveProperty("months_to_close")
    await app.sql("alter table revenue_settlement disable trigger user")
    await app.sql(
      `insert into revenue_settlement (id, month, state, policy_id, closed_by, totals, digest, proposed_at)
       values ('sett_1', '2026-09-01', 'proposed', 'policy_v1', ?, '{}', 'd', now())`,
      [member("treasurer")]
    )
    const mine = await waiting("treasurer")
    expect(mine).not.toHaveProperty("months_to_close")
    expect(mine).not.toHaveProperty("settlements_to_approve")
    await app.sql("update revenue_settlement set closed_by = ?", [member("administrator")])
    expect(await waiting("treasurer")).toMatchObject({
      settlements_to_approve: { count: 1, path: "/panel/cierres?estado=proposed" },
    })
  })

  it("what one person prepared waits for another, never for that one", async () => {
    const other = member("administrator")
    await app.sql(
      `insert into revenue_payout_batch (id, rail, created_by) values ('pbat_1', 'manual', ?), ('pbat_2', 'manual', ?)`,
      [member("treasurer"), other]
    )
    await app.sql(
      `insert into revenue_policy_proposal (id, version, valid_from, rules, note, proposed_by)
       select 'prop_1', 2, now() + interval '9 days', rules, 'n', ? from allocation_policy`,
      [member("treasurer")]
    )
    expect(await waiting("treasurer")).toMatchObject({ payout_batches_to_release: { count: 1 } })
    expect(await waiting("treasurer")).not.toHaveProperty("policies_to_approve")
    await app.sql(
      "update revenue_policy_proposal set state = 'withdrawn', decided_by = ?, decided_at = now()",
      [member("treasurer")]
    )
    await app.sql(
      `insert into revenue_policy_proposal (id, version, valid_from, rules, note, proposed_by)
       select 'prop_2', 2, now() + interval '9 days', rules, 'n', ? from allocation_policy`,
      [other]
    )
    expect(await waiting("treasurer")).toMatchObject({
      policies_to_approve: { count: 1, tone: "attention", path: "/panel/reglas" },
    })
  })

  it("payouts that came back or of which nobody knows wait until something became of them", async () => {
    await app.sql("insert into revenue_payout_batch (id, rail, created_by) values ('pbat_1', 'manual', 'x')")
    await app.sql("alter table revenue_payout disable trigger user")
    await app.sql(
      `insert into revenue_payout (id, batch_id, account_code, payee_kind, payee_id, amount, reference, state, created_at)
       values ('pout_1', 'pbat_1', 'artisan:a:personal', 'artisan', 'a', 5, 'AAAAAA1', 'returned', now() - interval '1 hour'),
         ('pout_2', 'pbat_1', 'artisan:b:personal', 'artisan', 'b', 5, 'AAAAAA2', 'parked', now())`
    )
    const found = await waiting("treasurer")
    expect(found).toMatchObject({
      payouts_returned: { count: 1, path: "/panel/pagos?devuelto=true" },
      payouts_parked: { count: 1, tone: "alarm", path: "/panel/pagos/todos?estado=parked" },
    })
    await app.sql(
      `insert into revenue_payout (id, batch_id, account_code, payee_kind, payee_id, amount, reference, state)
       values ('pout_3', 'pbat_1', 'artisan:a:personal', 'artisan', 'a', 5, 'AAAAAA3', 'pending')`
    )
    expect(await waiting("treasurer")).not.toHaveProperty("payouts_returned")
    expect(await waiting("auditor")).not.toHaveProperty("payouts_parked")
  })

  it("differences with providers wait until somebody explains them", async () => {
    const id = await makeDifference(app)
    expect((await waiting("treasurer", "en")).reconciliation_differences).toMatchObject({
      count: 1,
      label: "difference with a payment provider, unexplained",
    })
    await app.as(app.staff().members.treasurer.tokens.fresh, {
      method: "POST",
      path: `/staff/reconciliation/lines/${id}/explain`,
      body: { note: "Apertura de la cuenta" },
    })
    expect(await waiting("treasurer")).not.toHaveProperty("reconciliation_differences")
  })

  it("artisans without terms wait for those who may record them", async () => {
    expect((await waiting("treasurer")).artisans_without_terms).toMatchObject({
      count: 3,
      path: "/panel/situaciones?falta=terms",
    })
    expect(await waiting("operator")).not.toHaveProperty("artisans_without_terms")
  })

  it("findings of the last check of the ledger are an alarm until a check finds none", async () => {
    const checked = (findings: number) =>
      app.sql("insert into ledger_check_run (started_at, checks, findings) values (now(), '[]', ?)", [
        findings,
      ])
    await checked(2)
    expect((await waiting("auditor")).ledger_does_not_hold).toMatchObject({ count: 2, tone: "alarm" })
    await checked(0)
    expect(await waiting("auditor")).not.toHaveProperty("ledger_does_not_hold")
  })
})
