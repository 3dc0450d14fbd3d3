/**
 * The ledger's speed, in a database of its own that is dropped afterwards.
 *
 * 1. Captured sales posted through the service, against pgledger's SQL functions (github.com/pgr0ss/pgledger), on the
 *    same machine, in the same database and run, in turns. pgledger moves money between two accounts; ours computes a
 *    sale and posts its three entries. Both mixes of accounts that pgledger measures: 50 and 10. Goal: at least as many.
 * 2. Pages of the ledger for staff over generated entries. Goals: at most 6 queries each, p95 at most 150 ms.
 *
 * Run: `npm run bench:ledger -- --pgledger path/to/pgledger.sql` (`--pgledger` again, before it, for each file that it
 * needs: its `vendor/scoville-pgsql-ulid/uuid-to-ulid.sql`) against the server of `DATABASE_URL` or of a running
 * `npm start`. `BENCH_ENTRIES=10000000` sets how many are generated (1,000,000 unless told), `BENCH_SECONDS=3` how long
 * each turn lasts, `BENCH_ONLY=pages` or `posting` leaves the other part out.
 */
import { parseArgs } from "node:util"
import { MedusaApp } from "@medusajs/framework/modules-sdk"
import {
  ContainerRegistrationKeys,
  createPgConnection,
  isSharedConnectionSymbol,
} from "@medusajs/framework/utils"
import { Client } from "pg"
import ledgerModule, {
  REVENUE_ALLOCATION_MODULE,
} from "../plugins/revenue-allocation/src/modules/revenue-allocation"
import { databaseUrl } from "../scripts/ledger/database-url"
import { measurePages } from "./ledger/measure-pages"
import { measurePosting } from "./ledger/measure-posting"

type LedgerService = InstanceType<(typeof ledgerModule)["service"]>

const DATABASE = `tejido_bench_ledger_${process.pid}`
/** As many as pgledger's own measurement has workers. */
const CONNECTIONS = 20

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { pgledger: { type: "string", multiple: true } } })
  const admin = new Client({ connectionString: databaseUrl() })
  await admin.connect()
  await admin.query(`create database ${DATABASE}`)
  const url = new URL(databaseUrl())
  url.pathname = DATABASE
  const connection = createPgConnection({
    clientUrl: url.href,
    schema: "public",
    pool: { min: CONNECTIONS, max: CONNECTIONS },
  })
  try {
    const ledger = await loadModule(url.href, connection)
    const only = process.env.BENCH_ONLY
    const good = [
      only === "pages" || (await measurePosting(url.href, ledger, values.pgledger ?? [], CONNECTIONS)),
      only === "posting" ||
        (await measurePages(connection, ledger, Number(process.env.BENCH_ENTRIES ?? 1_000_000))),
    ]
    if (good.includes(false)) process.exitCode = 1
  } finally {
    await connection.destroy()
    await admin.query(`drop database ${DATABASE} with (force)`)
    await admin.end()
  }
}

async function loadModule(
  clientUrl: string,
  connection: ReturnType<typeof createPgConnection>
): Promise<LedgerService> {
  // Medusa takes the database to migrate from here, whatever it is told otherwise.
  process.env.DATABASE_URL = clientUrl
  const app = await MedusaApp({
    modulesConfig: {
      [REVENUE_ALLOCATION_MODULE]: {
        resolve: require.resolve("../plugins/revenue-allocation/src/modules/revenue-allocation"),
        options: { database: { clientUrl }, [isSharedConnectionSymbol]: true },
      },
    },
    injectedDependencies: { [ContainerRegistrationKeys.PG_CONNECTION]: connection },
  })
  await app.runMigrations()
  await app.onApplicationStart()
  return app.modules[REVENUE_ALLOCATION_MODULE] as unknown as LedgerService
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  }
)
