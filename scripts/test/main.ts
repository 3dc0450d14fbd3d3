import { randomBytes } from "node:crypto"
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { build } from "../start/build"
import { root } from "../start/data-dir"
import { startCluster, type Cluster } from "../start/postgres/cluster"
import { remark, seconds, step } from "../start/reporter"
import { abortRunning } from "../start/run-logged"
import { StartError } from "../start/start-error"
import { chooseKinds, type Kind } from "./kinds"
import { runBrowser } from "./run-browser"
import { stopChildren } from "./run-child"
import { runJest } from "./run-jest"
import { add, closingLine, none, type Totals } from "./totals"

/** The environment for all tests: nothing of a running market or of a developer's own settings leaks in. */
function testEnvironment(cluster: Cluster, password: string): NodeJS.ProcessEnv {
  const own =
    /^(npm_|INIT_CWD$|DATABASE_URL$|REDIS_URL$|S3_|TEJIDO_|PORT$|NODE_ENV$|(JWT|COOKIE|REVALIDATE)_SECRET$)/
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))),
    // By name: Medusa's test runner demands TLS of every host that is not called "localhost".
    DB_HOST: "localhost",
    DB_PORT: String(cluster.port),
    DB_USERNAME: "postgres",
    DB_PASSWORD: password,
  }
}

/** `npm test`, with kinds and file patterns as arguments; closes with the totals of all kinds. */
export async function main(args: string[]): Promise<void> {
  const { chosen, rest } = chooseKinds(args)
  const folder = mkdtempSync(join(tmpdir(), "tejido-test-"))
  // PostgreSQL's user has to walk through it when we are root.
  chmodSync(folder, 0o755)
  let cluster: Cluster | undefined
  let interrupted = false
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      interrupted = true
      abortRunning()
      stopChildren()
    })
  }
  let totals = none
  try {
    const logs = join(root, ".tejido", "logs")
    mkdirSync(logs, { recursive: true })
    await step("Building what changed", async (progress) => {
      const names = await build(chosen.includes("browser") ? "all" : "plugins", logs, progress)
      progress.note(names.join(", ") || "nothing")
    })
    const password = randomBytes(16).toString("hex")
    const server = {
      folder: join(folder, "postgres"),
      log: join(folder, "postgres.log"),
      password,
      fallback: folder,
    }
    cluster = await step("Starting a database for the tests", () =>
      startCluster({ ...server, disposable: true })
    )
    const env = testEnvironment(cluster, password)
    for (const kind of chosen) {
      if (interrupted) break
      totals = add(totals, await report(kind, () => run(kind, folder, env, rest)))
    }
  } catch (error) {
    totals = add(totals, { ...none, failed: 1 })
    if (error instanceof StartError) {
      const tail = error.log ? `${error.log.tail.map((line) => `     ${line}`).join("\n")}\n\n` : ""
      console.error(`\n${tail}  ${error.message}\n`)
    } else console.error(error)
  } finally {
    await cluster?.stop().catch(() => undefined)
    const spent =
      totals.failed > 0 && !interrupted ? ["postgres", "market/postgres", "market/uploads"] : ["."]
    for (const name of spent) rmSync(join(folder, name), { recursive: true, force: true })
    if (spent.length > 1) remark(`Reports and logs of this run: ${folder}`)
  }
  if (interrupted) totals = add(totals, { ...none, failed: 1 })
  console.log(closingLine(totals))
  process.exit(totals.failed > 0 ? 1 : 0)
}

function run(kind: Kind, folder: string, env: NodeJS.ProcessEnv, args: string[]): Promise<Totals> {
  return kind === "browser" ? runBrowser(folder, env, args) : runJest(kind, { folder, env, args })
}

async function report(kind: Kind, work: () => Promise<Totals>): Promise<Totals> {
  console.log(`\n== ${kind} tests ==`)
  const began = Date.now()
  const totals = await work()
  const { passed, failed, skipped } = totals
  remark(`${kind}: ${passed} passed, ${failed} failed, ${skipped} skipped in ${seconds(Date.now() - began)}`)
  return totals
}
