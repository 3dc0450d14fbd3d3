import pg from "pg"
import { StartError } from "./start-error"

/** An address of a database that may be shown: without its password. */
export function withoutPassword(url: string): string {
  try {
    const shown = new URL(url)
    if (shown.password) shown.password = "***"
    return shown.href
  } catch {
    return "DATABASE_URL"
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A lost connection shows up in the query that needs it; without a listener it would end the process.
  client.on("error", () => undefined)
  await client.connect()
  return client
}

/** Runs `work` with one connection, which is closed whatever happens. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connect(url)
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Creates the database a connection string names when its server lacks it. */
export async function ensureDatabase(url: string): Promise<void> {
  const target = new URL(url)
  const name = decodeURIComponent(target.pathname.slice(1))
  const maintenance = new URL(url)
  maintenance.pathname = "/postgres"
  await withClient(maintenance.href, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)} template template0`)
  })
}

/**
 * Checks a database that the caller brought (`DATABASE_URL`).
 * @throws StartError when the address is malformed, nobody answers there, or it holds something else's tables.
 */
export async function checkExternalDatabase(url: string): Promise<void> {
  const shown = withoutPassword(url)
  const advice = "Correct it, or unset DATABASE_URL to use the database that Tejido brings along."
  let name: string
  try {
    name = new URL(url).pathname.slice(1)
  } catch {
    throw new StartError(
      `DATABASE_URL is no address of the form postgres://user:password@host:port/name. ${advice}`
    )
  }
  if (!name) throw new StartError(`DATABASE_URL (${shown}) names no database. ${advice}`)
  try {
    await withClient(url, () => Promise.resolve())
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    // 3D000: the server is there, the database is not.
    if (code !== "3D000")
      throw new StartError(`DATABASE_URL is set to ${shown}, but: ${message || code}. ${advice}`)
    await ensureDatabase(url).catch((cause: Error) => {
      throw new StartError(
        `The database of ${shown} does not exist and cannot be created: ${cause.message}. ${advice}`
      )
    })
  }
  const foreign = await withClient(url, async (client) => {
    const tables = await client.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public'"
    )
    const names = tables.rows.map((row) => row.name)
    return names.length > 0 && !names.includes("mikro_orm_migrations") && !names.includes("tejido_start")
  })
  if (foreign)
    throw new StartError(`The database ${shown} holds tables of something else. Name an empty one.`)
}

/** What this project has noted in the database itself, so that a restored or replaced database is never misjudged. */
export async function readNote(url: string, key: string): Promise<string | undefined> {
  return withClient(url, async (client) => {
    const { rows: table } = await client.query<{ oid: string | null }>(
      "select to_regclass('tejido_start') as oid"
    )
    if (!table[0]?.oid) return undefined
    const { rows } = await client.query<{ value: string }>("select value from tejido_start where key = $1", [
      key,
    ])
    return rows[0]?.value
  })
}

export async function writeNote(url: string, key: string, value: string): Promise<void> {
  await withClient(url, async (client) => {
    await client.query("create table if not exists tejido_start (key text primary key, value text not null)")
    await client.query(
      "insert into tejido_start values ($1, $2) on conflict (key) do update set value = excluded.value",
      [key, value]
    )
  })
}

/** Version of the data set whose seeding was completed, from the store's metadata; 0 when there is none. */
export async function seededVersion(url: string): Promise<number> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ version: string | null }>(
      "select max(metadata -> 'tejido_seed' ->> 'version') as version from store where deleted_at is null"
    )
    return Number(rows[0]?.version ?? 0)
  })
}

/**
 * The key the shop shows to the store routes; null before there is one. Medusa makes a first key and channel
 * of its own, which sell nothing, so the key of the store's default channel is the one that counts.
 */
export async function publishableKey(url: string): Promise<string | null> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ token: string }>(
      `select k.token from api_key k
         join publishable_api_key_sales_channel l on l.publishable_key_id = k.id and l.deleted_at is null
         join store s on s.default_sales_channel_id = l.sales_channel_id and s.deleted_at is null
        where k.type = 'publishable' and k.revoked_at is null and k.deleted_at is null
        order by k.created_at limit 1`
    )
    return rows[0]?.token ?? null
  })
}
