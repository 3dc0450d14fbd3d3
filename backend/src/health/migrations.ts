import { existsSync, readdirSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { MedusaModule } from "@medusajs/framework/modules-sdk"
import type { HealthCheck } from "./health-check"

const NAME = /^(Migration\w+)\.(?:js|ts)$/

/** Every migration that this build brings along has run in this database. */
export const migrations: HealthCheck = {
  code: "migrations",
  title: { es: "Migraciones", en: "Migrations" },
  async run(_container, sql) {
    const known = knownMigrations()
    const done = new Set(
      (await sql<{ name: string }>("select name from mikro_orm_migrations")).map(({ name }) => name)
    )
    const pending = [...known].filter((name) => !done.has(name)).sort()
    return {
      state: pending.length ? "broken" : "ok",
      words: pending.length
        ? {
            es: "La base de datos no está al día con este programa: faltan migraciones.",
            en: "The database is behind this build: migrations are pending.",
          }
        : { es: "La base de datos está al día.", en: "The database is up to date." },
      facts: [
        { label: { es: "Conocidas", en: "Known" }, value: known.size },
        { label: { es: "Pendientes", en: "Pending" }, value: pending.length },
        ...pending.slice(0, 5).map((name) => ({ label: { es: "Pendiente", en: "Pending" }, value: name })),
      ],
    }
  },
}

type Resolution = { resolutionPath: string | false; options?: { providers?: { resolve?: unknown }[] } }

/** Names of the migrations of every module and provider that is loaded, found where Medusa itself looks for them. */
function knownMigrations(): Set<string> {
  const names = new Set<string>()
  for (const [key] of MedusaModule.getLoadedModules().flatMap((modules) => Object.entries(modules))) {
    const resolution = MedusaModule.getModuleResolutions(key) as Resolution | undefined
    const providers = (resolution?.options?.providers ?? []).map(({ resolve }) => resolve)
    for (const path of [resolution?.resolutionPath, ...providers]) {
      if (typeof path === "string" && path) for (const name of migrationsOf(path)) names.add(name)
    }
  }
  return names
}

const resolveHere = createRequire(join(process.cwd(), "package.json"))

function migrationsOf(path: string): string[] {
  const file = resolveHere.resolve(path)
  // `@medusajs/medusa/auth` and the like pass another package on, and say where that one is.
  const { discoveryPath } = resolveHere(file) as { discoveryPath?: string }
  const folder = join(dirname(discoveryPath ? resolveHere.resolve(discoveryPath) : file), "migrations")
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => NAME.exec(name)?.[1] ?? [])
}
