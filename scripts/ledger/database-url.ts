import { readFileSync } from "node:fs"
import path from "node:path"

/**
 * The database to read: `DATABASE_URL`, else the one of the last `npm start`, which writes its facts to
 * `.tejido/run.json` (`TEJIDO_RUN_JSON`: of another one). Throws when there is neither.
 */
export function databaseUrl(): string {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL
  const file = process.env.TEJIDO_RUN_JSON ?? path.join(__dirname, "../../.tejido/run.json")
  let run: { database_url?: unknown }
  try {
    run = JSON.parse(readFileSync(file, "utf8")) as typeof run
  } catch {
    throw new Error("no database: run `npm start` first, or set DATABASE_URL")
  }
  if (typeof run.database_url !== "string") throw new Error(`${file} names no database_url`)
  return run.database_url
}
