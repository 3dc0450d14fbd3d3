import { centimos } from "../../domain/centimos"
import { enactPolicy } from "./test/enact-policy"
import { ledgerSuite, sale } from "./test/ledger-suite"

jest.setTimeout(60_000)

const COLUMN_OF = {
  allocation_policy: "rules",
  ledger_account: "code",
  ledger_transaction: "facts",
  ledger_entry: "amount",
}

ledgerSuite(({ ledger, connect, rollBack }) => {
  describe("L1, M5: a transaction balances", () => {
    it("takes one whose entries sum to zero and gives it back as it was", async () => {
      const { id, created } = await ledger.post(sale())

      expect(created).toBe(true)
      const [posted] = await ledger.transactionsOfOrder("order_1")
      expect(posted).toMatchObject({ id, policy_version: 1, currency_code: "pen", entries: sale().entries })
      expect(await ledger.check()).toEqual([])
    })

    it("refuses one that is a céntimo off, and leaves nothing of it behind", async () => {
      const [clearing, tax, income] = sale().entries
      const off = { ...income!, amount: centimos(-9999) }

      await expect(ledger.post(sale({ entries: [clearing!, tax!, off] }))).rejects.toThrow(/off by 1 pen/)
      expect(await ledger.transactionsOfOrder("order_1")).toEqual([])
      expect(await ledger.withoutPosting("sale_captured", ["capt_1"])).toEqual(["capt_1"])
    })

    it("refuses a transaction without entries, and one with a single entry", async () => {
      await expect(ledger.post(sale({ entries: [] }))).rejects.toThrow(/fewer than two entries/)
      await expect(ledger.post(sale({ entries: sale().entries.slice(0, 1) }))).rejects.toThrow(
        /off by 11800 pen/
      )
    })

    it("refuses unbalanced entries that another program writes past ledger_post", async () => {
      const client = await connect()
      await ledger.post(sale())
      await client.query("begin")
      await client.query(
        `insert into ledger_transaction (kind, source_id, facts, occurred_at) values ('manual', 'x', '{}', now())`
      )
      await expect(
        client.query(
          `insert into ledger_entry (transaction_id, account_id, currency_code, amount)
           select (select max(id) from ledger_transaction), id, currency_code, 5 from ledger_account`
        )
      ).rejects.toThrow(/off by 15 pen/)
    })

    it("refuses entries that claim to be of another moment than their transaction", async () => {
      await ledger.post(sale())
      const client = await connect()
      await expect(
        client.query(
          `with made as (
             insert into ledger_transaction (kind, source_id, facts, occurred_at) values ('manual', 'x', '{}', now())
             returning id
           )
           insert into ledger_entry (transaction_id, account_id, currency_code, amount, occurred_at)
           select made.id, account.id, 'pen', side.amount, '2020-01-01'
           from made, (values ('tax:igv', 100), ('clearing:pp_demo_demo', -100)) as side(code, amount)
           join ledger_account account using (code)`
        )
      ).rejects.toThrow(/another moment/)
    })

    it("keeps a posted transaction closed: not even balanced entries can be added to it", async () => {
      const { id } = await ledger.post(sale())
      const client = await connect()
      await expect(
        client.query(
          `insert into ledger_entry (transaction_id, account_id, currency_code, amount)
           select $1, account.id, 'pen', side.amount
           from (values ('tax:igv', 100), ('clearing:pp_demo_demo', -100)) as side(code, amount)
           join ledger_account account using (code)`,
          [id]
        )
      ).rejects.toThrow(/is closed/)
    })

    it("refuses a transaction that claims to be of another database transaction, to be added to later", async () => {
      await ledger.post(sale())
      const client = await connect()
      await expect(
        client.query(
          `with forged as (
             insert into ledger_transaction (kind, source_id, facts, occurred_at, posted_in)
             values ('manual', 'x', '{}', now(), '9999999'::xid8) returning id
           )
           insert into ledger_entry (transaction_id, account_id, currency_code, amount)
           select forged.id, account.id, 'pen', side.amount
           from forged, (values ('tax:igv', 100), ('clearing:pp_demo_demo', -100)) as side(code, amount)
           join ledger_account account using (code)`
        )
      ).rejects.toThrow(/another database transaction|is closed/)
    })
  })

  describe("L2, M5: the ledger is append-only", () => {
    it.each(Object.entries(COLUMN_OF))("refuses UPDATE, DELETE and TRUNCATE on %s", async (table, column) => {
      await ledger.post(sale())
      const client = await connect()
      for (const attempt of [
        `update ${table} set ${column} = ${column}`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        await expect(client.query(attempt)).rejects.toThrow(/append-only/)
      }
    })

    it("refuses them for replication roles too", async () => {
      await ledger.post(sale())
      const client = await connect()
      await client.query("set session_replication_role = replica")
      await expect(client.query("delete from ledger_entry")).rejects.toThrow(/append-only/)
    })

    it("cannot be dropped by a rollback while there is money in it", async () => {
      await ledger.post(sale())
      await expect(rollBack()).rejects.toThrow(/cannot be dropped/)
      expect(await ledger.transactionsOfOrder("order_1")).toHaveLength(1)
    })

    it("is dropped whole by a rollback while it is empty", async () => {
      await rollBack()
      const client = await connect()
      const { rows } = await client.query(
        `select relname as name from pg_class where relname ~ '^(ledger|allocation)_'
         union select proname from pg_proc where proname ~ '^ledger_'`
      )
      expect(rows).toEqual([])
    })

    it("says so when somebody switched a guard off", async () => {
      const client = await connect()
      await client.query("alter table ledger_entry disable trigger ledger_entry_append_only")
      expect(await ledger.check()).toEqual([
        expect.objectContaining({ rule: "guards on", subject: "ledger_entry_append_only" }),
      ])
    })
  })

  describe("L3, M4: whole minor units, one currency per account", () => {
    it("keeps amounts beyond what a floating-point number holds", async () => {
      const huge = 9_007_199_254_740_993n // 2^53 + 1
      await ledger.post(
        sale({
          entries: [
            { account: "clearing:a", amount: centimos(huge), line_id: null },
            { account: "artisan:b:income", amount: centimos(-huge), line_id: null },
          ],
        })
      )
      const [posted] = await ledger.transactionsOfOrder("order_1")
      expect(posted?.entries[0]?.amount).toBe(huge)
    })

    it("opens an account of the same name apart for another currency", async () => {
      await ledger.post(sale())
      await ledger.post(sale({ source_id: "capt_usd", order_seq: 2, currency_code: "usd" }))
      const client = await connect()
      const { rows } = await client.query(
        "select currency_code, balance from ledger_balance where code = 'tax:igv' order by 1"
      )
      expect(rows).toEqual([
        { currency_code: "pen", balance: "-1800" },
        { currency_code: "usd", balance: "-1800" },
      ])
    })

    it("refuses an entry in another currency than its account, an entry of zero, and a fraction", async () => {
      await ledger.post(sale())
      const client = await connect()
      const insert = (currency: string, amount: string) =>
        client.query(
          `insert into ledger_entry (transaction_id, account_id, currency_code, amount) values (1, 1, $1, $2)`,
          [currency, amount]
        )
      await expect(insert("usd", "5")).rejects.toThrow(/foreign key/)
      await expect(insert("pen", "0")).rejects.toThrow(/check constraint/)
      await expect(insert("pen", "0.5")).rejects.toThrow(/invalid input syntax for type bigint/)
    })
  })

  describe("L4, M5: one business fact, one posting", () => {
    it("returns the transaction that is there when the same fact comes again", async () => {
      const first = await ledger.post(sale())
      const again = await ledger.post(sale())
      expect(again).toEqual({ id: first.id, created: false })
      expect(await ledger.transactionsOfOrder("order_1")).toHaveLength(1)
    })

    it("posts once when twenty come at the same moment, and tells the other nineteen which it was", async () => {
      const clients = await Promise.all(Array.from({ length: 20 }, connect))
      const { kind, source_id, order_id, policy_id, occurred_at, currency_code, entries } = sale()
      const rows = entries.map((entry) => ({ ...entry, amount: String(entry.amount), currency_code }))
      const results = await Promise.all(
        clients.map((client) =>
          client.query<{ transaction_id: string; created: boolean }>(
            "select * from ledger_post($1, $2, $3, 1, $4, $5, '{}', $6)",
            [kind, source_id, order_id, policy_id, occurred_at, JSON.stringify(rows)]
          )
        )
      )
      const answers = results.map(({ rows: [answer] }) => answer!)
      expect(answers.filter(({ created }) => created)).toHaveLength(1)
      expect(new Set(answers.map(({ transaction_id }) => transaction_id)).size).toBe(1)
      expect((await ledger.transactionsOfOrder("order_1"))[0]?.entries).toHaveLength(3)
    })

    it("leaves one place in the row of an order to one of two facts that were computed at once", async () => {
      const both = await Promise.allSettled(
        ["capt_1", "capt_2"].map((source_id) => ledger.post(sale({ source_id, order_seq: 1 })))
      )
      expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      expect(both.find(({ status }) => status === "rejected")).toMatchObject({
        reason: { code: "order_moved_on" },
      })
    })

    it("opens each account once when twenty different sales name it first at the same moment", async () => {
      const clients = await Promise.all(Array.from({ length: 20 }, connect))
      const codes = ["clearing:a", "tax:igv", "artisan:z:income", "artisan:b:income"]
      await Promise.all(
        clients.map((client, index) => {
          // Each names them in another order, which is what makes careless code deadlock.
          const order = index % 2 ? codes : [...codes].reverse()
          const entries = order.map((account) => ({
            account,
            currency_code: "pen",
            amount: account === "clearing:a" ? 300 : -100,
          }))
          return client.query(
            "select * from ledger_post('sale_captured', $1, 'order_' || $3, 1, 'policy_v1', now(), '{}', $2)",
            [`capt_${index}`, JSON.stringify(entries), String(index)]
          )
        })
      )
      const { rows } = await clients[0]!.query("select code, balance from ledger_balance order by code")
      expect(rows).toEqual([
        { code: "artisan:b:income", balance: "-2000" },
        { code: "artisan:z:income", balance: "-2000" },
        { code: "clearing:a", balance: "6000" },
        { code: "tax:igv", balance: "-2000" },
      ])
      expect(await ledger.check()).toEqual([])
    })
  })

  describe("M6: the policy that applied is frozen", () => {
    it("refuses a sale without a policy or with one that does not exist", async () => {
      await expect(ledger.post(sale({ policy_id: null }))).rejects.toThrow(/check constraint/)
      await expect(ledger.post(sale({ policy_id: "policy_v9" }))).rejects.toThrow(/foreign key/)
    })

    it("leaves earlier sales on their policy when a new version comes into force", async () => {
      await ledger.post(sale())
      const validFrom = await enactPolicy(await connect())
      await ledger.post(sale({ source_id: "capt_2", order_seq: 2, policy_id: "policy_v2" }))

      const versions = (await ledger.transactionsOfOrder("order_1")).map(
        ({ policy_version }) => policy_version
      )
      expect(versions).toEqual([1, 2])
      expect(await ledger.policyAt(new Date(validFrom.getTime() - 1))).toMatchObject({ version: 1 })
      expect(await ledger.policyAt(validFrom)).toMatchObject({ version: 2 })
    })

    it("has no policy for a time before the law", async () => {
      await expect(ledger.policyAt(new Date("2017-01-01"))).rejects.toThrow(/no allocation policy/)
    })
  })
})
