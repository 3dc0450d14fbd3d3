import { account } from "../../../domain/account"
import { ACCOUNT_KINDS, kindOfAccount } from "../../../domain/chart-of-accounts"
import { limaMonth } from "../../../domain/lima-month"
import { ledgerSuite, sale } from "../test/ledger-suite"
import { rollUp } from "./roll-up"

jest.setTimeout(60_000)

ledgerSuite(({ ledger, connect }) => {
  let sold = 0
  const sell = (occurred_at = new Date("2026-11-23T12:00:00Z")) =>
    ledger.post(sale({ source_id: `capt_${(sold += 1)}`, order_id: `order_${sold}`, occurred_at }))
  const kept = async () => {
    const client = await connect()
    const { rows } = await client.query<{ code: string; month: string; debit: string; credit: string }>(
      `select code, to_char(month, 'YYYY-MM') as month, debit, credit from ledger_month_total
       join ledger_account account on account.id = account_id order by month, code`
    )
    return rows.map(({ code, month, debit, credit }) => `${month} ${code} ${debit} ${credit}`)
  }

  describe("L10: the sums that are kept", () => {
    it("are those of the entries, by account, by month of Lima and by kind, however often they are rolled up", async () => {
      await sell(new Date("2026-12-01T04:59:59Z"))
      expect(await rollUp(ledger)).toBe(3)
      await sell(new Date("2026-12-01T05:00:00Z"))
      await sell(new Date("2026-11-02T05:00:00Z"))
      expect(await rollUp(ledger)).toBe(6)
      expect(await rollUp(ledger)).toBe(0)
      expect(await kept()).toEqual([
        "2026-11 artisan:artn_1:income 0 20000",
        "2026-11 clearing:pp_demo_demo 23600 0",
        "2026-11 tax:igv 0 3600",
        "2026-12 artisan:artn_1:income 0 10000",
        "2026-12 clearing:pp_demo_demo 11800 0",
        "2026-12 tax:igv 0 1800",
      ])
      expect(await ledger.check()).toEqual([])
    })

    it("count nothing twice and miss nothing while many post and many roll up", async () => {
      const all = Array.from({ length: 60 }, (_, index) => (index % 4 ? sell() : rollUp(ledger)))
      await Promise.all(all)
      await rollUp(ledger)
      const client = await connect()
      const { rows } = await client.query(
        "select sum(entries)::int as entries, (select transactions::int from ledger_checkpoint) from ledger_account_total"
      )
      expect(rows).toEqual([{ entries: 135, transactions: 45 }])
      expect(await ledger.check()).toEqual([])
    })

    it("stay as they are while a posting is under way whose ids come before, and take it in afterwards", async () => {
      // Opens the accounts, which would make the second posting wait for the slow one.
      await sell()
      await rollUp(ledger)
      const slow = await connect()
      await slow.query(
        `begin; select ledger_post('sale_captured', 'slow', 'order_slow', 1, 'policy_v1', now(), '{}',
          '[{"account":"clearing:a","currency_code":"pen","amount":5},{"account":"tax:igv","currency_code":"pen","amount":-5}]')`
      )
      await sell()
      const meanwhile = await rollUp(ledger).finally(() => slow.query("commit"))
      expect(meanwhile).toBeNull()
      expect(await rollUp(ledger)).toBe(5)
      expect(await ledger.check()).toEqual([])
    })

    it.each(["ledger_month_total", "ledger_account_total", "ledger_kind_total"])(
      "are found out when one of %s is a céntimo off",
      async (table) => {
        await sell()
        await rollUp(ledger)
        const client = await connect()
        await client.query(`update ${table} set credit = credit + 1`)
        expect((await ledger.check()).map(({ rule }) => rule)).toContain(
          `L10 ${table.replace("ledger_", "").replace("_total", "")} totals`
        )
      }
    )

    it("M5: says so when the trigger that gives entries their day is off", async () => {
      const client = await connect()
      await client.query("alter table ledger_entry disable trigger ledger_entry_take_day")
      expect(await ledger.check()).toEqual([
        expect.objectContaining({ rule: "guards on", subject: "ledger_entry_take_day" }),
      ])
    })
  })

  describe("the chart of accounts", () => {
    it("is the same in the database", async () => {
      const codes = [
        ...[account.clearing("p"), account.tax, account.shipping, account.rounding, account.unattributed],
        ...[
          account.deduction("materials", "w"),
          account.deduction("x", "w"),
          account.income("a"),
          account.company("w"),
        ],
        ...[
          "bank:main",
          "transit:manual",
          "fees:p",
          "artisan:a:personal",
          "artisan:a:savings",
          "artisan:a:other",
        ],
        ...["artisan:a:family:b", "court:o", "reparation:a", "inpe:activity", "hold:a", "strange"],
      ]
      const client = await connect()
      const { rows } = await client.query<{ kind: string }>(
        "select ledger_account_kind(code) as kind from unnest($1::text[]) with ordinality as of(code, n) order by n",
        [codes]
      )
      expect(rows.map(({ kind }) => kind)).toEqual(codes.map(kindOfAccount))
      expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(ACCOUNT_KINDS))
    })

    it("knows the months of Lima as the code does", async () => {
      const moments = [
        "2026-12-01T04:59:59.999Z",
        "2026-12-01T05:00:00Z",
        "2024-03-01T02:00:00Z",
        "2025-01-01T04:00:00Z",
      ]
      const client = await connect()
      const { rows } = await client.query<{ month: string }>(
        "select to_char(ledger_lima_month(m), 'YYYY-MM') as month from unnest($1::timestamptz[]) with ordinality as of(m, n) order by n",
        [moments]
      )
      expect(rows.map(({ month }) => month)).toEqual(moments.map((moment) => limaMonth(new Date(moment))))
    })
  })
})
