import { createRequire } from "node:module"
import { join } from "node:path"
import type { HealthCheck } from "./health-check"

const OLDEST_POSTGRES = 15

/** What runs here. */
export const versions: HealthCheck = {
  code: "versions",
  title: { es: "Versiones", en: "Versions" },
  async run(_container, sql) {
    const [row] = await sql<{ number: string; text: string }>(
      "select current_setting('server_version_num') as number, current_setting('server_version') as text"
    )
    const postgres = Math.floor(Number(row?.number ?? 0) / 10_000)
    const old = postgres < OLDEST_POSTGRES
    return {
      state: old ? "attention" : "ok",
      words: old
        ? {
            es: `PostgreSQL ${postgres} es más antiguo de lo previsto (${OLDEST_POSTGRES}).`,
            en: `PostgreSQL ${postgres} is older than what is supported (${OLDEST_POSTGRES}).`,
          }
        : { es: "Todo es de una versión prevista.", en: "Everything is of a supported version." },
      facts: [
        { label: { es: "Tejido", en: "Tejido" }, value: versionOf("@tejido/institutions") },
        { label: { es: "Medusa", en: "Medusa" }, value: versionOf("@medusajs/medusa") },
        { label: { es: "Node", en: "Node" }, value: process.version },
        { label: { es: "PostgreSQL", en: "PostgreSQL" }, value: row?.text ?? null },
        { label: { es: "En marcha desde", en: "Running since" }, value: startedAt() },
      ],
    }
  },
}

function versionOf(name: string): string {
  const { version } = createRequire(join(process.cwd(), "package.json"))(`${name}/package.json`) as {
    version: string
  }
  return version
}

function startedAt(): string {
  return new Date(Date.now() - process.uptime() * 1000).toISOString()
}
