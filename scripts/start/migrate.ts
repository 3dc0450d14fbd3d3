import { createHash } from "node:crypto"
import { join } from "node:path"
import { backendStamp } from "./build"
import { readNote, writeNote } from "./database"
import { backendFolder, medusaCli } from "./medusa"
import { runLogged } from "./run-logged"

export type Migration = { databaseUrl: string; env: NodeJS.ProcessEnv; logs: string; fromSources: boolean }

/**
 * Runs Medusa's migrations, links and search indexes, unless this very build has already been through on this
 * very database: the database itself says so, hence a reset, restored or other database is never skipped.
 * Only safe changes of links and indexes are made by themselves; what would drop data waits for a person.
 * @returns whether anything ran
 */
export async function migrate({ databaseUrl, env, logs, fromSources }: Migration): Promise<boolean> {
  const build = createHash("sha256").update(backendStamp(fromSources)).digest("hex")
  if ((await readNote(databaseUrl, "migrated_build")) === build) return false
  await runLogged({
    title: "Migrating the database",
    file: process.execPath,
    args: [medusaCli, "db:migrate", "--execute-safe-links", "--execute-safe-search"],
    cwd: backendFolder(fromSources),
    env,
    log: join(logs, "migrate.log"),
  })
  await writeNote(databaseUrl, "migrated_build", build)
  return true
}
