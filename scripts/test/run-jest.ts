import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../start/data-dir"
import { remark } from "../start/reporter"
import { findPython } from "./find-python"
import { jestTotals, withoutReport, type Totals } from "./totals"
import { runChild } from "./run-child"

/** Runs one kind of jest test (`TEST_KIND`, see jest.config.cjs) and reads its report. */
export async function runJest(
  kind: "unit" | "module" | "http",
  { folder, env, args }: { folder: string; env: NodeJS.ProcessEnv; args: string[] }
): Promise<Totals> {
  const report = join(folder, `${kind}.json`)
  // Medusa loads its modules with import(), which jest's sandbox knows only with this flag.
  const vmModules = kind === "unit" ? [] : ["--experimental-vm-modules", "--no-warnings"]
  const jest = join(root, "node_modules", "jest", "bin", "jest.js")
  // What Medusa and knex say to the console while databases come and go says nothing about the tests.
  const quiet = kind === "http" ? ["--silent"] : []
  const end = kind === "unit" ? [] : ["--forceExit"]
  const options = [
    "--json",
    `--outputFile=${report}`,
    "--passWithNoTests",
    "--maxWorkers=2",
    ...quiet,
    ...end,
  ]
  const python = kind === "unit" ? findPython({ install: true }) : undefined
  if (kind === "unit" && !python) {
    remark(
      "No Python 3 with jwcrypto was found and none could be installed: the tests that verify certificates with it " +
        "are skipped. Install python3-jwcrypto, or name a Python with TEJIDO_PYTHON=/path/to/python3."
    )
  }
  const code = await runChild(process.execPath, [...vmModules, jest, ...options, ...args], {
    ...env,
    ...(python && { TEJIDO_PYTHON: python }),
    TEST_KIND: kind,
    NODE_ENV: "test",
    MEDUSA_DISABLE_TELEMETRY: "true",
    LOG_LEVEL: env.LOG_LEVEL ?? "error",
  })
  try {
    return jestTotals(JSON.parse(readFileSync(report, "utf8")) as Parameters<typeof jestTotals>[0])
  } catch {
    return withoutReport(code)
  }
}
