import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { Client } from "@medusajs/framework/pg"
import { REVENUE_ALLOCATION_MODULE } from ".."
import { centimos } from "../../../domain/centimos"
import type { LedgerService, NewTransaction } from "../service"

export type LedgerSuite = {
  ledger: LedgerService
  /** A connection of its own, for what only a hostile or careless program would do. */
  connect: () => Promise<Client>
  /** Takes all of the module's migrations back, the last one first. */
  rollBack: () => Promise<unknown>
}

/**
 * Runs tests against the module on a real database made by the real migration, fresh for each test.
 */
export function ledgerSuite(tests: (suite: LedgerSuite) => void): void {
  moduleIntegrationTestRunner<LedgerService>({
    moduleName: REVENUE_ALLOCATION_MODULE,
    // Of this process alone: two that run suites of this module at once must not share a database.
    dbName: `tejido-ledger-${process.pid}`,
    resolve: path.join(__dirname, ".."),
    pathToMigrations: path.join(__dirname, "../migrations"),
    testSuite: ({ service, dbConfig, MikroOrmWrapper }) => {
      const clients: Client[] = []
      afterEach(async () => {
        await Promise.all(clients.splice(0).map((client) => client.end()))
      })
      const connect = async () => {
        const client = new Client({ connectionString: dbConfig.clientUrl })
        await client.connect()
        clients.push(client)
        return client
      }
      tests({
        ledger: service,
        connect,
        rollBack: () => MikroOrmWrapper.getOrm().getMigrator().down({ to: 0 }),
      })
    },
  })
}

/** A balanced sale of S/ 118.00 by one artisan, changed as the test needs. */
export function sale(change: Partial<NewTransaction> = {}): NewTransaction {
  return {
    kind: "sale_captured",
    source_id: "capt_1",
    order_id: "order_1",
    order_seq: 1,
    policy_id: "policy_v1",
    occurred_at: new Date("2026-11-23T12:00:00Z"),
    currency_code: "pen",
    facts: {},
    entries: [
      { account: "clearing:pp_demo_demo", amount: centimos(11800), line_id: null },
      { account: "tax:igv", amount: centimos(-1800), line_id: "line_1" },
      { account: "artisan:artn_1:income", amount: centimos(-10000), line_id: "line_1" },
    ],
    ...change,
  }
}
