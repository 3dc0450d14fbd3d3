import { spawn, type ChildProcess } from "node:child_process"
import path from "node:path"
import type { Client } from "@medusajs/framework/pg"
import { queryOf } from "../../../../scripts/ledger/checks"
import { checkOrders } from "../checks/check-orders"
import { ledgerSuite } from "../modules/revenue-allocation/test/ledger-suite"
import { postOrder } from "./post-order"
import { order, refund, shop } from "./test/shop"

jest.setTimeout(120_000)

const ROOT = path.join(__dirname, "../../../..")
const NOW = order({ refunds: [refund("ref_1", 59)] })

/** Where the posting process is stopped, as what another connection holds so that it gets no further. */
const STEPS: Record<string, string> = {
  "before it has read what is posted": "lock table ledger_transaction in access exclusive mode",
  "at the row of the first transaction": "lock table ledger_transaction in share mode",
  "between the transaction and its accounts": "lock table ledger_account in share mode",
  "between the accounts and the entries": "lock table ledger_entry in share mode",
  "between the two postings":
    "insert into ledger_transaction (kind, source_id, facts, occurred_at) values ('payment_refunded', 'ref_1', '{}', now())",
}

ledgerSuite(({ ledger, connect }) => {
  const children: ChildProcess[] = []
  afterEach(() => {
    for (const child of children.splice(0)) child.kill("SIGKILL")
  })

  /** A process of its own that posts the order. */
  const start = async (client: Client) => {
    const { user, password, host, port, database } = client
    const url = `postgres://${user}:${password}@${host}:${port}/${database}`
    const child = spawn(
      path.join(ROOT, "node_modules/.bin/tsx"),
      [
        ...["--tsconfig", path.join(ROOT, "tsconfig.base.json")],
        ...[path.join(__dirname, "test/post-order-child.ts"), url, JSON.stringify(NOW)],
      ],
      // A group of its own, so that the process behind tsx is killed with it.
      { stdio: ["ignore", "pipe", "pipe"], detached: true }
    )
    children.push(child)
    return child
  }
  const waiting = async (client: Client) => {
    for (let look = 0; look < 600; look += 1) {
      const { rows } = await client.query<{ pid: number }>(
        `select pid from pg_stat_activity
         where application_name = 'post-order-child' and wait_event_type = 'Lock' and datname = current_database()`
      )
      if (rows[0]) return rows[0].pid
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error("the posting process never came to the step")
  }
  const gone = async (client: Client) => {
    for (let look = 0; look < 100; look += 1) {
      const { rows } = await client.query(
        "select from pg_stat_activity where application_name = 'post-order-child' and datname = current_database()"
      )
      if (rows.length === 0) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error("the posting process's connection is still there")
  }

  const cases = [
    ...Object.keys(STEPS).map((step) => [step, "its process, by kill -9"] as const),
    ["between the accounts and the entries", "its connection, by the database"] as const,
    ["between the two postings", "its connection, by the database"] as const,
  ]
  describe("posting an order, killed", () => {
    it.each(cases)("%s: %s", async (step, which) => {
      const [holder, looker] = [await connect(), await connect()]
      await holder.query(`begin; ${STEPS[step] ?? ""}`)
      try {
        const child = await start(looker)
        const backend = await waiting(looker)
        if (which.startsWith("its process")) process.kill(-(child.pid ?? 0), "SIGKILL")
        else await looker.query("select pg_terminate_backend($1)", [backend])
      } finally {
        await holder.query("rollback")
      }
      await gone(looker)

      // Whole or not at all: what a dead process had asked for may still have been done, but never half of it.
      expect(await ledger.check()).toEqual([])
      expect((await checkOrders(queryOf(looker))).findings).toEqual([])
      const before = await ledger.transactionsOfOrder("order_1")
      expect(before.length).toBeLessThanOrEqual(2)

      await postOrder(
        shop(ledger, () => NOW),
        "order_1"
      )
      const after = await ledger.transactionsOfOrder("order_1")
      expect(after.map(({ kind }) => kind)).toEqual(["sale_captured", "payment_refunded"])
      expect(after.slice(0, before.length)).toEqual(before)
      const { rows } = await looker.query(
        "select code, balance from ledger_balance where balance <> 0 order by code"
      )
      expect(rows).toEqual([
        { code: "artisan:ana:income", balance: "-5000" },
        { code: "clearing:pp_demo_demo", balance: "5900" },
        { code: "tax:igv", balance: "-900" },
      ])
      expect(await ledger.check()).toEqual([])
    })
  })
})
