/**
 * Shows the audit log to people, and proves that it was not changed.
 *
 *   npm run audit                            the last entries (`--limit 50`)
 *   npm run audit -- --entry 120             one entry, whole
 *   npm run audit -- --verify                computes the whole log again; exit code 1 when it does not hold, and the
 *                                            first broken entry by its number
 *   … --noted 120:9f86d0…                    with --verify: entry 120 must still have this hash, noted down earlier
 *   … --json                                 the same for programs
 *
 * Reads the database of `DATABASE_URL`, else of the running start (`.tejido/run.json`). Only reads. The seals are
 * checked with `AUDIT_KEY` or `COOKIE_SECRET`, else with the key of the start's `secrets.json`.
 */
import { parseArgs } from "node:util"
import { Client } from "pg"
import { parseNoted } from "./audit/parse-noted"
import { showEntries } from "./audit/entries"
import { showEntry } from "./audit/entry"
import { verifyLog } from "./audit/verify"
import { databaseUrl } from "./ledger/database-url"

const USAGE =
  "use: npm run audit -- [--list [--limit N] | --entry NUMBER | --verify [--noted NUMBER:HASH]] [--json]"

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      list: { type: "boolean", default: false },
      limit: { type: "string", default: "20" },
      entry: { type: "string" },
      verify: { type: "boolean", default: false },
      noted: { type: "string" },
      json: { type: "boolean", default: false },
    },
  })
  const limit = wholeNumber("--limit", values.limit)
  const noted = values.noted === undefined ? null : parseNoted(values.noted)
  const client = new Client({ connectionString: databaseUrl() })
  await client.connect()
  try {
    // One snapshot for all the queries, so that entries added meanwhile do not look like breaks.
    await client.query("begin transaction isolation level repeatable read read only")
    const report = values.verify
      ? await verifyLog(client, noted, values.json ? null : process.stderr)
      : values.entry !== undefined
        ? await showEntry(client, wholeNumber("--entry", values.entry))
        : await showEntries(client, limit)
    process.stdout.write(values.json ? `${JSON.stringify(report.json, null, 2)}\n` : `${report.text}\n`)
    return report.ok ? 0 : 1
  } finally {
    await client.end()
  }
}

function wholeNumber(option: string, text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new Error(`${option} ${text}: not a whole number`)
  return Number(text)
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
