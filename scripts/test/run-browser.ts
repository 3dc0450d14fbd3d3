import { spawn } from "node:child_process"
import { createWriteStream, existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../start/data-dir"
import { remark, step } from "../start/reporter"
import { tail } from "../start/run-logged"
import { StartError } from "../start/start-error"
import { findBrowser } from "./find-browser"
import { runChild } from "./run-child"
import { add, none, playwrightTotals, withoutReport, type Totals } from "./totals"

const config = join(root, "storefront", "e2e", "playwright.config.ts")

/** How many browser tests there are, by asking Playwright without running them. */
async function countTests(folder: string, env: NodeJS.ProcessEnv): Promise<number> {
  // The configuration reads where the market is; for counting it need not be anywhere.
  const runFile = join(folder, "no-market.json")
  writeFileSync(runFile, JSON.stringify({ shop: "http://localhost", api: "http://localhost" }))
  const report = join(folder, "list.json")
  const totals = await playwright(["--list"], { ...env, TEJIDO_RUN_JSON: runFile }, report)
  return totals.passed + totals.failed + totals.skipped
}

async function playwright(args: string[], env: NodeJS.ProcessEnv, report: string): Promise<Totals> {
  const cli = join(root, "node_modules", "@playwright", "test", "cli.js")
  const code = await runChild(
    process.execPath,
    [cli, "test", "-c", config, "--pass-with-no-tests", ...args],
    {
      ...env,
      // The configuration adds Playwright's JSON reporter when this is set.
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    }
  )
  try {
    return playwrightTotals(
      JSON.parse(readFileSync(report, "utf8")) as Parameters<typeof playwrightTotals>[0]
    )
  } catch {
    return withoutReport(code)
  }
}

/** A whole market of its own, started as a newcomer would start it. @returns its facts' file and how to stop it */
async function startMarket(
  folder: string,
  env: NodeJS.ProcessEnv
): Promise<{ runFile: string; stop: () => Promise<void> }> {
  const data = join(folder, "market")
  const log = join(folder, "market.log")
  const start = join(root, "scripts", "start.mjs")
  const args = [start, "--data-dir", data, "--free-ports", "--no-build"]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  })
  const output = createWriteStream(log)
  child.stdout.pipe(output, { end: false })
  child.stderr.pipe(output, { end: false })
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  const runFile = join(data, "run.json")
  while (!existsSync(runFile)) {
    if (child.exitCode !== null)
      throw new StartError("The market for the browser tests did not start.", { file: log, tail: tail(log) })
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  return {
    runFile,
    stop: async () => {
      child.kill("SIGTERM")
      await ended
    },
  }
}

/**
 * After months of demo sales and everything that the browser did: does the ledger hold, and does the shop show every
 * listing as it was approved? A test each.
 */
async function checkMarket(env: NodeJS.ProcessEnv): Promise<Totals> {
  const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs")
  let totals = none
  for (const check of ["ledger.ts", "listings.ts"]) {
    const code = await runChild(process.execPath, [tsx, join(root, "scripts", check), "--check"], env)
    totals = add(totals, { ...none, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 })
  }
  return totals
}

/**
 * The purchase and the pages in a real browser, against a market of its own.
 * Where no browser can be had, its tests count as skipped and a sentence says how to get one.
 */
export async function runBrowser(folder: string, env: NodeJS.ProcessEnv, args: string[]): Promise<Totals> {
  if (!existsSync(config)) return none
  const browser = findBrowser()
  if (!browser) {
    const skipped = await countTests(folder, env)
    remark(
      `No Chromium was found and none could be installed: ${skipped} browser tests are skipped. ` +
        "Install chromium, or name one with CHROMIUM_PATH=/path/to/chromium."
    )
    return { ...none, skipped }
  }
  const market = await step("Starting a market for the browser tests", () => startMarket(folder, env))
  try {
    const facts = { CHROMIUM_PATH: browser, TEJIDO_RUN_JSON: market.runFile }
    const totals = await playwright(args, { ...env, ...facts }, join(folder, "browser.json"))
    return add(totals, await checkMarket({ ...env, ...facts }))
  } finally {
    await market.stop()
  }
}
