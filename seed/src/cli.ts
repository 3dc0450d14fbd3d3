import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import path from "node:path"
import { readAmounts, SEED_ARGUMENTS } from "./amounts"

/**
 * `npm run seed -w @tejido/seed -- [--products N] [--orders N] [--artisans N]`
 *
 * Without arguments: the demo data set. With them: that, and generated data up to these totals.
 * Runs inside Medusa, so `DATABASE_URL` and the backend's other variables must be set and the backend built.
 */
function main(): void {
  const server = path.resolve(__dirname, "../../backend/.medusa/server")
  if (!existsSync(server)) {
    console.error('The backend is not built. Run "npm run build" first.')
    process.exit(1)
  }
  let amounts
  try {
    amounts = readAmounts(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(2)
  }
  const medusa = require.resolve("@medusajs/cli/cli.js", {
    paths: [path.resolve(__dirname, "../../backend")],
  })
  const child = spawn(process.execPath, [medusa, "exec", path.join(__dirname, "run.js")], {
    cwd: server,
    stdio: "inherit",
    // Quiet by default: a line per product from the framework would drown the progress.
    env: {
      LOG_LEVEL: "warn",
      NODE_ENV: "production",
      ...process.env,
      [SEED_ARGUMENTS]: JSON.stringify(amounts),
    },
  })
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => child.kill(signal))
  }
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

main()
