import { readFileSync } from "node:fs"
import { join } from "node:path"

/** The facts that `npm start` leaves for programs. */
export type RunFacts = { shop: string; api: string; publishable_key: string; database_url: string }

/** Reads `.tejido/run.json`, or the file that `TEJIDO_RUN_JSON` names; exits with advice when nothing runs. */
export function runFacts(): RunFacts {
  const file = process.env.TEJIDO_RUN_JSON ?? join(__dirname, "..", ".tejido", "run.json")
  try {
    return JSON.parse(readFileSync(file, "utf8")) as RunFacts
  } catch {
    console.error(`No running Tejido found (${file}). Start it with "npm start" and run this again.`)
    process.exit(1)
  }
}
