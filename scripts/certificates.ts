/**
 * Looks after certificates of origin and the keys that sign them.
 *
 *   npm run certificates -- keys                every key, what it signed, which one signs; exit code 1 when none may
 *   npm run certificates -- rotate              makes a new key that signs from the next start on; old certificates
 *                                               keep verifying. Where CERTIFICATE_KEYS is set in the environment it
 *                                               prints what to set there (a secret) and changes nothing
 *   npm run certificates -- compromise c1       somebody else may have this key: it leaves the key set and all its
 *                                               certificates are revoked, for good (`--note TEXT` for staff, `--yes`)
 *   npm run certificates -- verify              verifies every stored certificate; exit code 1 when one does not hold
 *   … --json                                    the same for programs
 *
 * Uses the database of `DATABASE_URL`, else of the running start (`.tejido/run.json`), and the keys of
 * `CERTIFICATE_KEYS`, else of the start's `secrets.json`. See docs/certificate-of-origin.md.
 */
import { parseArgs } from "node:util"
import { Client } from "pg"
import { SYSTEM } from "../plugins/institutions/src/audit/record-audit"
import { compromiseKey } from "../plugins/provenance/src/modules/provenance/certificates/compromise-key"
import { addKey, heldKeys } from "./certificates/certificate-keys"
import { inTransaction } from "./certificates/context-on"
import { showKeys } from "./certificates/show-keys"
import { verifyAll } from "./certificates/verify-all"
import { databaseUrl } from "./ledger/database-url"
import type { Report } from "./ledger/report"

const USAGE =
  "use: npm run certificates -- keys | rotate | compromise KEY --yes [--note TEXT] | verify [--json]"

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: "boolean", default: false },
      yes: { type: "boolean", default: false },
      note: { type: "string" },
    },
    allowPositionals: true,
  })
  const [task, kid, ...more] = positionals
  if (more.length > 0 || (kid === undefined) !== (task !== "compromise")) throw new Error("say what to do")
  const client = new Client({ connectionString: databaseUrl() })
  await client.connect()
  try {
    const report = await perform(client, task, kid ?? "", values)
    process.stdout.write(values.json ? `${JSON.stringify(report.json, null, 2)}\n` : `${report.text}\n`)
    return report.ok ? 0 : 1
  } finally {
    await client.end()
  }
}

async function perform(
  client: Client,
  task: string | undefined,
  kid: string,
  { yes, note }: { yes: boolean; note?: string }
): Promise<Report> {
  switch (task) {
    case "keys":
      return await showKeys(client, heldKeys())
    case "rotate":
      return await rotate(client)
    case "verify":
      return await verifyAll(client)
    case "compromise":
      if (!yes) throw new Error(`this revokes every certificate of ${kid}, for good: say --yes`)
      return await compromise(client, kid, note ?? null)
    default:
      throw new Error("say what to do")
  }
}

async function rotate(client: Client): Promise<Report> {
  const { rows } = await client.query<{ kid: string }>("select kid from provenance_signing_key")
  const { kid, setting } = addKey(rows.map((row) => row.kid))
  return {
    ok: true,
    text: setting
      ? `Set this in the environment and start again; keep it secret. ${kid} signs from then on.\nCERTIFICATE_KEYS=${setting}`
      : `${kid} signs from the next start on. Keep a copy of secrets.json: it holds the key.`,
    json: { kid, setting },
  }
}

async function compromise(client: Client, kid: string, note: string | null): Promise<Report> {
  const revoked = await inTransaction(client, (context) =>
    compromiseKey(context as never, SYSTEM("npm run certificates"), kid, note)
  )
  const still = heldKeys()?.current === kid
  return {
    ok: true,
    text: [
      `${kid} is out of the key set and ${revoked} certificates are revoked.`,
      ...(still ? [`It still stands first: run \`npm run certificates -- rotate\` and start again.`] : []),
      "Certificates can be issued again from the page of each lot.",
    ].join("\n"),
    json: { kid, revoked, rotate: still },
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
