/**
 * Looks after the keys of the identity vault: artisans, documents, and what is sealed of beneficiaries and terms.
 *
 *   npm run identities -- status     what is sealed with which key; exit code 1 when a key is missing
 *   npm run identities -- rotate     seals everything with the first key of IDENTITY_KEYS, and makes fingerprints anew
 *                                    where IDENTITY_HASH_KEY changed; exit code 1 when something could not be opened
 *   … --json                         the same for programs
 *
 * Works beside a running market, in small transactions. Ctrl-C ends it after the one at hand (exit code 130); the same
 * command goes on from there. Uses the database of `DATABASE_URL`, else of the running start (`.tejido/run.json`), and
 * the keys of `IDENTITY_KEYS` and `IDENTITY_HASH_KEY`, else of the start's `secrets.json`. Prints no key and no name.
 */
import { parseArgs } from "node:util"
import { Client } from "pg"
import type { Query } from "../plugins/provenance/src/modules/provenance/vault/rotate"
import { identityKeys } from "./identities/identity-keys"
import { rotateAll } from "./identities/rotate"
import { showStatus } from "./identities/status"
import { databaseUrl } from "./ledger/database-url"

const USAGE = "use: npm run identities -- status | rotate [--json]"

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: "boolean", default: false } },
    allowPositionals: true,
  })
  const [task, ...more] = positionals
  if ((task !== "status" && task !== "rotate") || more.length) throw new Error("say what to do")
  const keys = identityKeys()
  const client = new Client({ connectionString: databaseUrl() })
  await client.connect()
  const query: Query = async <Row extends object>(text: string, parameters: readonly unknown[] = []) =>
    (await client.query<Row>(text, [...parameters])).rows
  try {
    if (task === "status") return print(await showStatus(query, keys), values.json)
    const stopped = watchInterrupts()
    const report = await rotateAll(query, keys, values.json ? null : process.stderr, stopped)
    const code = print(report, values.json)
    return report.stopped ? 130 : code
  } finally {
    await client.end()
  }
}

function print(report: { ok: boolean; text: string; json: unknown }, json: boolean): number {
  process.stdout.write(json ? `${JSON.stringify(report.json, null, 2)}\n` : `${report.text}\n`)
  return report.ok ? 0 : 1
}

/** The first interrupt lets the batch at hand end; a second one ends at once, and the database takes that batch back. */
function watchInterrupts(): () => boolean {
  let interrupted = false
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (interrupted) process.exit(130)
      interrupted = true
    })
  }
  return () => interrupted
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
