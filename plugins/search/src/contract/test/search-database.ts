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
 * @param migrationFolders those of the providers that are to be tried, in the order they are to be run
 * @param database any database of the server to make it on; by default that of `DB_HOST`, `DB_PORT`, `DB_USERNAME`
 *   and `DB_PASSWORD`
 */
export async function openSearchDatabase(
  migrationFolders: readonly string[],
  database: string = serverOfTests()
): Promise<SearchDatabase> {
  const name = `search-contract-${process.pid}-${randomBytes(4).toString("hex")}`
  await onServer(database, `CREATE DATABASE "${name}"`)
  const url = Object.assign(new URL(database), { pathname: `/${name}` }).href
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
      await onServer(database, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
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

function serverOfTests(): string {
  const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env
  return `postgres://${DB_USERNAME}:${encodeURIComponent(DB_PASSWORD)}@${DB_HOST}:${DB_PORT}/postgres`
}

async function onServer(database: string, statement: string): Promise<void> {
  const client = new Client(database)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
