/**
 * What issuing certificates of origin costs: 10,000 signed and stored (two lots of 5,000 pieces, each one transaction
 * with its chain checked, places in the status list, triggers and audit entry) against signing the same 10,000 alone
 * in the same run (goal: at least 30 % of that rate); then verifying them all, and a status list with half revoked.
 * Run: `npm run bench:certificates` against the server of `DATABASE_URL` or of a running `npm start`. Works in a
 * database of its own that it drops afterwards.
 */
import { randomBytes, randomUUID } from "node:crypto"
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { Client } from "pg"
import { SYSTEM } from "../plugins/institutions/src/audit/record-audit"
import { originCredentials } from "../plugins/provenance/src/domain/certificate-credential"
import { parseCertificateKeys } from "../plugins/provenance/src/domain/certificate-keys"
import { verifyCertificate } from "../plugins/provenance/src/domain/certificate-verify"
import { newSerialCode } from "../plugins/provenance/src/domain/serial-code"
import { issueCertificates } from "../plugins/provenance/src/modules/provenance/certificates/issue-certificates"
import { certifiableLot } from "../plugins/provenance/src/modules/provenance/certificates/lot-facts"
import { readerOf } from "../plugins/provenance/src/modules/provenance/certificates/reader"
import { signerOf } from "../plugins/provenance/src/modules/provenance/certificates/sign"
import { keySet, readKeys } from "../plugins/provenance/src/modules/provenance/certificates/signing-keys"
import { statusListCredential } from "../plugins/provenance/src/modules/provenance/certificates/status-credential"
import { inTransaction } from "../scripts/certificates/context-on"
import { databaseUrl } from "../scripts/ledger/database-url"

const LOTS = ["lot_1", "lot_2"]
const PIECES = 5000
const DATABASE = "tejido_bench_certificates"
const GOAL = 0.3
const hand = { actor: SYSTEM("bench"), institution: "Bench", establishmentIds: null }
const settings = {
  keys: parseCertificateKeys(`c1:${randomBytes(32).toString("base64")}`),
  issuer: { url: "https://tienda.ejemplo.pe", name: "Bench" },
}

async function main(): Promise<void> {
  const server = new Client({ connectionString: databaseUrl() })
  await server.connect()
  await server.query(`drop database if exists ${DATABASE} with (force)`)
  await server.query(`create database ${DATABASE}`)
  const url = new URL(databaseUrl())
  url.pathname = DATABASE
  const client = new Client({ connectionString: url.href })
  await client.connect()
  try {
    await migrate(client)
    await load(client)
    await run(client)
  } finally {
    await client.end()
    await server.query(`drop database ${DATABASE} with (force)`)
    await server.end()
  }
}

async function run(client: Client): Promise<void> {
  // Each lot's own pieces: signing first, as it warms up what both need.
  let [signing, storing] = [0, 0]
  await signAlone(client, LOTS[0] ?? "", 1000)
  for (const lotId of LOTS) {
    signing += await signAlone(client, lotId, PIECES)
    const start = performance.now()
    const { issued } = await inTransaction(client, (context) =>
      issueCertificates(context as never, hand, settings, { lotId, subjects: "pieces" })
    )
    if (issued !== PIECES) throw new Error(`${issued} certificates of ${PIECES} were issued`)
    storing += performance.now() - start
  }
  const count = LOTS.length * PIECES
  const [alone, stored] = [rate(count, signing), rate(count, storing)]
  const share = stored / alone
  console.log(
    `signing alone               ${count} in ${(signing / 1000).toFixed(2)} s, ${alone.toFixed(0)}/s`
  )
  console.log(
    `issued and stored           ${count} in ${(storing / 1000).toFixed(2)} s, ${stored.toFixed(0)}/s, ` +
      `${(share * 100).toFixed(0)} % of signing, goal ${GOAL * 100} %: ${share >= GOAL ? "reached" : "MISSED"}`
  )
  await verifyAll(client)
  await statusList(client)
}

async function signAlone(client: Client, lotId: string, count: number): Promise<number> {
  const { facts } = await inTransaction(client, (context) =>
    certifiableLot(context as never, readerOf(context as never), hand, lotId)
  )
  const credential = originCredentials(facts, settings.issuer, new Date())
  const sign = signerOf(settings.keys)
  const start = performance.now()
  for (let from = 0; from < count; from += 500) {
    await Promise.all(
      Array.from({ length: 500 }, (_, i) => {
        const piece = { code: facts.code, number: from + i + 1 }
        return sign(credential({ id: randomUUID(), piece, status: { list: 1, index: from + i } }))
      })
    )
  }
  return performance.now() - start
}

async function verifyAll(client: Client): Promise<void> {
  const read = <Row extends object>(text: string) => client.query(text).then(({ rows }) => rows as Row[])
  const jwks = keySet(await readKeys(read))
  const rows = await read<{ jws: string; code: string }>("select jws, code from provenance_certificate")
  const start = performance.now()
  for (const { jws, code } of rows) {
    const ask = { jws, code, jwks, issuers: [settings.issuer.url], status: { revoked: false } }
    const { ok, problems } = await verifyCertificate(ask)
    if (!ok) throw new Error(`${code}: ${problems.join(", ")}`)
  }
  const ms = performance.now() - start
  const bytes = rows.reduce((sum, { jws }) => sum + jws.length, 0) / rows.length
  console.log(
    `verified                    ${rows.length}, ${rate(rows.length, ms).toFixed(0)}/s, one after the other`
  )
  console.log(`a certificate               ${bytes.toFixed(0)} bytes`)
}

async function statusList(client: Client): Promise<void> {
  await client.query(
    `update provenance_certificate set revoked_at = now(), revoke_reason = 'superseded' where lot_id = 'lot_1'`
  )
  const start = performance.now()
  const list = await inTransaction(client, (context) =>
    statusListCredential(readerOf(context as never), settings, 1)
  )
  const ms = performance.now() - start
  console.log(`status list                 ${PIECES} revoked: ${ms.toFixed(1)} ms, ${list?.length} bytes`)
}

const rate = (count: number, ms: number) => (count / ms) * 1000

async function load(client: Client): Promise<void> {
  await client.query(`
    insert into provenance_establishment (id, code, handle, name, regional_office, department, province, district, ubigeo,
      sex, visibility)
    values ('est_1', 'BEN', 'bench', 'Establecimiento de prueba', 'Lima', 'Lima', 'Lima', 'Lima', '150101', 'men', 'name');
    insert into provenance_workshop (id, handle, name, craft_line, mode, techniques, establishment_id)
    values ('wrk_1', 'taller-cuero', 'Taller de cuero', 'cueros-pieles', 'own_account', '[]', 'est_1');
    insert into provenance_artisan (id, code, workshop_id)
    select 'arti_' || n, 'BEN-000' || n, 'wrk_1' from generate_series(1, 3) n`)
  const codes = [...new Set(Array.from({ length: LOTS.length * (PIECES + 1) + 100 }, () => newSerialCode()))]
  for (const id of LOTS) {
    await client.query("begin")
    await client.query(
      `insert into provenance_lot (id, code, workshop_id, name, technique, materials, control_number, started_on,
         finished_on, quantity, share_basis)
       values ($1, $2, 'wrk_1', 'Bolso de cuero repujado', 'Repujado y cosido a mano', 'Cuero de res', 'CP-1',
         '2026-10-01', '2026-10-20', $3, 'fixed')`,
      [id, codes.pop(), PIECES]
    )
    await client.query(
      `insert into provenance_lot_maker (lot_id, artisan_id, share_bp)
       values ($1, 'arti_1', 4000), ($1, 'arti_2', 3000), ($1, 'arti_3', 3000)`,
      [id]
    )
    await client.query(
      `insert into provenance_piece (id, lot_id, number, code)
       select $1 || '_' || n, $1, n, code from unnest($2::text[]) with ordinality as c (code, n)`,
      [id, codes.splice(0, PIECES)]
    )
    for (const kind of ["made", "checked", "left_prison"]) {
      await client.query(
        `insert into provenance_custody_event (subject_type, subject_id, seq, kind, occurred_on, actor_institution,
           prev_hash, hash) values ('lot', $1, 0, $2, '2026-10-22', 'Bench', '', '')`,
        [id, kind]
      )
    }
    await client.query(
      "update provenance_lot set exit_number = 'RS-1', exit_on = '2026-10-22' where id = $1",
      [id]
    )
    await client.query("commit")
  }
  await client.query("vacuum analyze")
}

/** The tables as an installation has them, with every trigger. */
async function migrate(client: Client): Promise<void> {
  await client.query("create extension if not exists pg_trgm; create extension if not exists unaccent")
  const plugins = join(__dirname, "../plugins")
  const provenance = join(plugins, "provenance/src/modules/provenance/migrations")
  const files = [
    join(plugins, "institutions/src/modules/institutions/migrations/Migration20261123082000.ts"),
    ...readdirSync(provenance)
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .map((name) => join(provenance, name)),
  ]
  for (const file of files) {
    const module = (await import(file)) as Record<
      string,
      new (...unused: never[]) => { up(): Promise<void>; getQueries(): unknown[] }
    >
    const migration = new (Object.values(module)[0] as (typeof module)[string])({} as never, {} as never)
    await migration.up()
    for (const statement of migration.getQueries()) await client.query(String(statement))
  }
}

void main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
