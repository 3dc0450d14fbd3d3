/**
 * What a rotation of the identity keys costs: 27,000 identities sealed anew (goal: 60 s, memory flat), against only
 * reading and writing the same rows in the same batches of the same run; and that of documents only the keys move.
 * Run: `npm run bench:identities` against the server of `DATABASE_URL` or of a running `npm start`. Works in a database
 * of its own that it drops afterwards. `BENCH_IDENTITIES=3000` for fewer.
 */
import { randomBytes } from "node:crypto"
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { Client } from "pg"
import { parseFingerprintKey } from "../plugins/provenance/src/domain/fingerprint"
import { parseSealingKeys } from "../plugins/provenance/src/domain/seal"
import { type Query, rotate } from "../plugins/provenance/src/modules/provenance/vault/rotate"
import { sealIdentities } from "../plugins/provenance/src/modules/provenance/vault/seal-identities"
import { storeDocument } from "../plugins/provenance/src/modules/provenance/vault/store-document"
import type { VaultKeys } from "../plugins/provenance/src/modules/provenance/vault/vault-keys"
import { databaseUrl } from "../scripts/ledger/database-url"

const IDENTITIES = Number(process.env.BENCH_IDENTITIES ?? 27_000)
const DOCUMENTS = 300
const DOCUMENT_BYTES = 200_000
const BATCH = 500
const DATABASE = "tejido_bench_identities"
const GOAL_SECONDS = 60
const MIGRATIONS = join(__dirname, "../plugins/provenance/src/modules/provenance/migrations")

async function main(): Promise<void> {
  const server = new Client({ connectionString: databaseUrl() })
  await server.connect()
  await server.query(`drop database if exists ${DATABASE} with (force)`)
  await server.query(`create database ${DATABASE}`)
  const url = new URL(databaseUrl())
  url.pathname = DATABASE
  const client = new Client({ connectionString: url.href })
  await client.connect()
  const query: Query = async <Row extends object>(text: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(text, [...values])).rows
  try {
    await migrate(client)
    await run(query)
  } finally {
    await client.end()
    await server.query(`drop database ${DATABASE} with (force)`)
    await server.end()
  }
}

async function run(query: Query): Promise<void> {
  const [first, second] = [`k1:${key()}`, `k2:${key()}`]
  const hash = parseFingerprintKey(key())
  await load(query, { sealing: parseSealingKeys(first), hash })
  await query("vacuum analyze")

  // Once each before it counts, so that neither has the other's warm caches and compiled code to itself.
  await plainly(query)
  const plain = await plainly(query)
  await query("vacuum analyze provenance_artisan_identity")
  const keys = { sealing: parseSealingKeys(`${second},${first}`), hash }
  const sealed = await measured(async (watch) => {
    const rotation = await rotate(query, keys, { batch: BATCH, onProgress: watch })
    if (rotation.done.identities !== IDENTITIES || rotation.done.documents !== DOCUMENTS) {
      throw new Error(`not everything was sealed anew: ${JSON.stringify(rotation)}`)
    }
  })
  const verdict = sealed.seconds <= GOAL_SECONDS ? "reached" : "MISSED"
  console.log(
    `reading and writing them    ${IDENTITIES} identities in ${plain.seconds.toFixed(1)} s, ${rate(plain.seconds)} rows/s`
  )
  console.log(
    `rotation                    ${IDENTITIES} identities and the keys of ${DOCUMENTS} documents in ` +
      `${sealed.seconds.toFixed(1)} s, ${rate(sealed.seconds)} rows/s, ` +
      `${(sealed.seconds / plain.seconds).toFixed(2)}× of reading and writing them, goal ${GOAL_SECONDS} s: ${verdict}`
  )
  console.log(
    `memory                      ${megabytes(sealed.growth)} MB more at its peak than after the first tenth ` +
      `(${megabytes(sealed.peak)} MB in all)`
  )
}

/** The same statements in the same batches, with what was read instead of what is sealed anew. */
async function plainly(query: Query): Promise<{ seconds: number }> {
  return await measured(async () => {
    for (let last: string | undefined = ""; last !== undefined;) {
      await query("begin")
      const rows: Record<string, string>[] = await query<Record<string, string>>(
        `select id, artisan_id, document_type, full_name_sealed, dni_sealed, key_id, fingerprint
         from provenance_artisan_identity where id > $1 order by id limit $2 for update`,
        [last, BATCH]
      )
      await query(
        `update provenance_artisan_identity i set full_name_sealed = r.full_name, dni_sealed = r.dni, key_id = $1,
           fingerprint = r.mark, updated_at = now()
         from unnest($2::text[], $3::text[], $4::text[], $5::text[]) as r (id, full_name, dni, mark) where i.id = r.id`,
        [
          "k1",
          ...["id", "full_name_sealed", "dni_sealed", "fingerprint"].map((name) =>
            rows.map((row) => row[name])
          ),
        ]
      )
      await query("commit")
      last = rows.length === BATCH ? rows.at(-1)?.id : undefined
    }
  })
}

async function measured(work: (watch: (what: string, done: number, of: number) => void) => Promise<void>) {
  let [peak, base] = [0, Infinity]
  const start = Date.now()
  await work((_what, done, of) => {
    const { rss } = process.memoryUsage()
    if (base === Infinity && done * 10 >= of) base = rss
    peak = Math.max(peak, rss)
  })
  return { seconds: (Date.now() - start) / 1000, peak, growth: Math.max(0, peak - base) }
}

async function load(query: Query, keys: VaultKeys): Promise<void> {
  await query(
    `insert into provenance_establishment (id, code, handle, name, regional_office, department, province, district,
       ubigeo, sex, visibility)
     values ('est_1', 'BEN', 'bench', 'Bench', 'Lima', 'Lima', 'Lima', 'Lima', '150101', 'men', 'name')`
  )
  await query(
    `insert into provenance_workshop (id, handle, name, craft_line, mode, techniques, establishment_id)
     values ('wrk_1', 'bench', 'Bench', 'cueros-pieles', 'own_account', '[]', 'est_1')`
  )
  await query(
    `insert into provenance_artisan (id, code, workshop_id)
     select 'arti_' || n, 'BEN-' || n, 'wrk_1' from generate_series(10000, $1::int) n`,
    [9999 + IDENTITIES]
  )
  // Our code writes `?` where values go, for Medusa's connection.
  const execute = (text: string, values: readonly unknown[] = []) => {
    let n = 0
    return query(
      text.replace(/\?/g, () => `$${++n}`),
      values
    )
  }
  const context = { transactionManager: { execute } }
  const identities = Array.from({ length: IDENTITIES }, (_, i) => ({
    artisan_id: `arti_${10_000 + i}`,
    full_name: `Persona Inventada ${i}`,
    dni: String(99_000_000 + i),
    is_demo: true,
  }))
  const start = Date.now()
  await sealIdentities(context, keys, identities)
  console.log(
    `sealed for the first time   ${IDENTITIES} identities in ${((Date.now() - start) / 1000).toFixed(1)} s`
  )
  for (let i = 0; i < DOCUMENTS; i++) {
    await storeDocument(context, keys, {
      kind: "other",
      artisanId: `arti_${10_000 + i}`,
      filename: "bench.pdf",
      media_type: "application/pdf",
      content: randomBytes(DOCUMENT_BYTES),
      createdBy: null,
    })
  }
}

/** The tables as an installation has them, with every trigger. */
async function migrate(client: Client): Promise<void> {
  await client.query("create extension if not exists pg_trgm; create extension if not exists unaccent")
  for (const file of readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith(".ts"))
    .sort()) {
    const module = (await import(join(MIGRATIONS, file))) as Record<
      string,
      new (...unused: never[]) => { up(): Promise<void>; getQueries(): unknown[] }
    >
    const migration = new (Object.values(module)[0] as (typeof module)[string])({} as never, {} as never)
    await migration.up()
    for (const statement of migration.getQueries()) await client.query(String(statement))
  }
}

const key = () => randomBytes(32).toString("base64")
const rate = (seconds: number) => Math.round(IDENTITIES / seconds)
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0)

void main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
