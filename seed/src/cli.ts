import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import path from "node:path"
import { readAmounts, SEED_ARGUMENTS } from "./amounts"

const SERVER = path.resolve(__dirname, "../../backend/.medusa/server")

/**
 * `npm run seed -w @tejido/seed -- [--products N] [--orders N] [--artisans N]`
 *
 * Without arguments: the demo data set. With them: that, and generated data up to these totals.
 * `--staff-only` (in demo mode): the demo's staff and nothing else, into the file that `TEJIDO_DEMO_STAFF` names.
 * Runs inside Medusa, so `DATABASE_URL` and the backend's other variables must be set and the backend built.
 */
function main(): void {
  if (!existsSync(SERVER)) {
    console.error('The backend is not built. Run "npm run build" first.')
    process.exit(1)
  }
  const args = process.argv.slice(2)
  if (args.includes("--staff-only")) return runInMedusa("staff.js", { TEJIDO_SEEDING: "1" })
  let amounts
  try {
    amounts = readAmounts(args)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(2)
  }
  runInMedusa("run.js", { [SEED_ARGUMENTS]: JSON.stringify(amounts), TEJIDO_SEEDING: "1" })
  // The demo is seeded before the backend first starts and fills its index. Load may come later.
  if (Object.values(amounts).some((amount) => amount > 0)) {
    runInMedusa("reindex.js", {})
  }
}

/** Runs one of our scripts in the backend's container, and ends this process with its code if it fails. */
function runInMedusa(script: string, variables: Record<string, string>): void {
  const medusa = require.resolve("@medusajs/cli/cli.js", {
    paths: [path.resolve(__dirname, "../../backend")],
  })
  const { status } = spawnSync(process.execPath, [medusa, "exec", path.join(__dirname, script)], {
    cwd: SERVER,
    stdio: "inherit",
    // Quiet by default: a line per product from the framework would drown the progress.
    env: { LOG_LEVEL: "warn", NODE_ENV: "production", ...process.env, ...variables },
  })
  if (status !== 0) {
    process.exit(status ?? 1)
  }
}

main()
