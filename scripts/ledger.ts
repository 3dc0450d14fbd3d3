/**
 * Shows the ledger to people, and proves it.
 *
 *   npm run ledger                          the accounts and what stands on them
 *   npm run ledger -- --order 3             the transactions of order number 3 (or an order's id)
 *   npm run ledger -- --account tax:igv     the last entries of one account (`--limit 50`)
 *   npm run ledger -- --check               every check; exit code 1 when one finds something
 *   … --json                                the same for programs, amounts in céntimos as strings
 *
 * Reads the database of `DATABASE_URL`, else of the running start (`.tejido/run.json`). Only reads.
 */
import { parseArgs } from "node:util"
import { Client } from "pg"
import { showAccount } from "./ledger/account"
import { showBalances } from "./ledger/balances"
import { runChecks } from "./ledger/checks"
import { databaseUrl } from "./ledger/database-url"
import { showOrder } from "./ledger/order"

const USAGE = "use: npm run ledger -- [--order NUMBER | --account CODE [--limit N] | --check] [--json]"

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      order: { type: "string" },
      account: { type: "string" },
      limit: { type: "string", default: "20" },
      check: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  })
  const limit = Number(values.limit)
  if (!Number.isInteger(limit) || limit < 1)
    throw new Error(`--limit ${values.limit}: not a number of entries`)

  const client = new Client({ connectionString: databaseUrl() })
  await client.connect()
  try {
    // One snapshot for all the queries, so that sales posted meanwhile do not look like differences.
    await client.query("begin transaction isolation level repeatable read read only")
    const report = values.check
      ? await runChecks(client)
      : values.order !== undefined
        ? await showOrder(client, values.order)
        : values.account !== undefined
          ? await showAccount(client, values.account, limit)
          : await showBalances(client)
    process.stdout.write(values.json ? `${JSON.stringify(report.json, null, 2)}\n` : `${report.text}\n`)
    return report.ok ? 0 : 1
  } finally {
    await client.end()
  }
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message || String(error) : String(error)
    process.stderr.write(`${message}\n${USAGE}\n`)
    process.exitCode = 2
  }
)
