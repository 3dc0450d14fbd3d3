/**
 * Compares what the shop shows with what was approved, field by field, listing by listing.
 *
 *   npm run listings -- --check     every listing that was ever published; exit code 1 when one differs or is behind
 *   npm run listings -- --mend      the same, and asks the running server to make equal what differs, within a minute
 *   … --json                        the same for programs
 *
 * Uses the database of `DATABASE_URL`, else of the running start (`.tejido/run.json`). The server does both by itself
 * each night.
 */
import { parseArgs } from "node:util"
import { Client } from "pg"
import type { Connection } from "../plugins/institutions/src/http/sql-list"
import {
  comparePublications,
  type Disagreement,
} from "../plugins/listings/src/publication/compare-publications"
import { databaseUrl } from "./ledger/database-url"
import type { Report } from "./ledger/report"

const USAGE = "use: npm run listings -- --check | --mend [--json]"
const MOST_NAMED = 20

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      mend: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  })
  if (values.check === values.mend) throw new Error("say --check or --mend")
  const client = new Client({ connectionString: databaseUrl() })
  await client.connect()
  try {
    const report = await compare(client, values.mend)
    process.stdout.write(values.json ? `${JSON.stringify(report.json, null, 2)}\n` : `${report.text}\n`)
    return report.ok ? 0 : 1
  } finally {
    await client.end()
  }
}

async function compare(client: Client, mend: boolean): Promise<Report> {
  const connection = connectionOn(client)
  const differing: Disagreement[] = []
  let listings = 0
  for await (const { compared, disagreements } of comparePublications(connection)) {
    listings += compared
    differing.push(...disagreements)
  }
  const { rows } = await connection.raw<{ behind: number }>(
    "select count(*)::int as behind from listings_listing where applied_seq < wanted_seq",
    []
  )
  const behind = rows[0]?.behind ?? 0
  if (mend && differing.length) {
    await connection.raw(
      "update listings_listing set wanted_seq = wanted_seq + 1, apply_error = null where id = any(?::text[])",
      [differing.map(({ listing_id }) => listing_id)]
    )
  }
  return {
    ok: differing.length === 0 && behind === 0,
    text: [
      `${listings} listings compared with the shop: ${differing.length} differ, ${behind} more are on their way.`,
      ...differing.slice(0, MOST_NAMED).map(({ code, listing_id, fields }) => {
        return `  ${code}  ${listing_id}  ${fields.join(", ")}`
      }),
      ...(mend && differing.length ? ["The server makes them equal within a minute."] : []),
    ].join("\n"),
    json: { listings, behind, differing, asked_to_mend: mend ? differing.length : 0 },
  }
}

/** The connection in the shape in which Medusa's is used: with `?` where values go. */
function connectionOn(client: Client): Connection {
  return {
    raw: async <Row>(text: string, values: readonly unknown[]) => {
      let n = 0
      const { rows } = await client.query(
        text.replace(/\?/g, () => `$${++n}`),
        [...values]
      )
      return { rows: rows as Row[] }
    },
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
