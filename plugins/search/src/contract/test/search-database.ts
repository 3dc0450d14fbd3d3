import { randomBytes } from "node:crypto"
import { readdirSync } from "node:fs"
import path from "node:path"
import { Client } from "@medusajs/framework/pg"
import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"
import type { Migration } from "@medusajs/framework/mikro-orm/migrations"
import type { SqlManager } from "../../providers/postgres-es/sql"

type MigrationClass = new (...args: ConstructorParameters<typeof Migration>) => Migration

/** A database of its own, as a provider's migrations leave it. */
export interface SearchDatabase {
  /** As the Search Module gives one to its providers. */
  manager: SqlManager
  url: string
  /** Also drops the database. */
  close(): Promise<void>
}

/**
 * Makes a database on the server of `DB_HOST`, `DB_PORT`, `DB_USERNAME` and `DB_PASSWORD`.
 * @param migrationFolders those of the providers that are to be tried, in the order they are to be run
 */
export async function openSearchDatabase(migrationFolders: readonly string[]): Promise<SearchDatabase> {
  const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env
  const server = `postgres://${DB_USERNAME}:${encodeURIComponent(DB_PASSWORD)}@${DB_HOST}:${DB_PORT}`
  const name = `search-contract-${process.pid}-${randomBytes(4).toString("hex")}`
  await onServer(server, `CREATE DATABASE "${name}"`)
  const url = `${server}/${name}`
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: 10 },
  })
  for (const folder of migrationFolders) {
    for (const [file, MigrationHere] of await migrationsIn(folder)) {
      const migration = new MigrationHere(orm.em.getDriver(), orm.config)
      await migration.up()
      for (const query of migration.getQueries()) {
        await orm.em.execute(String(query)).catch((error: unknown) => {
          throw new Error(`${file}: ${String(query).slice(0, 200)}`, { cause: error })
        })
      }
    }
  }
  return {
    manager: orm.em as unknown as SqlManager,
    url,
    async close() {
      await orm.close(true)
      await onServer(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    },
  }
}

async function migrationsIn(folder: string): Promise<[string, MigrationClass][]> {
  const names = readdirSync(folder)
    .filter((file) => /^Migration\d+\.(ts|js)$/.test(file))
    .map((file) => path.parse(file).name)
    .sort()
  return await Promise.all(
    names.map(async (name): Promise<[string, MigrationClass]> => {
      const module = (await import(path.join(folder, name))) as Record<string, MigrationClass>
      return [name, module[name] as MigrationClass]
    })
  )
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client(`${server}/postgres`)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
