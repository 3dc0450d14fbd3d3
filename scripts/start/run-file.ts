import { readFileSync, rmSync } from "node:fs"
import type { DataDir } from "./data-dir"
import type { DemoLogin } from "./demo-staff"
import { identify, isAlive, type ProcessIdentity } from "./process-identity"
import { StartError } from "./start-error"
import { writeAtomically } from "./write-atomically"

/** `.tejido/run.json`: the facts of a running market, for programs (tests, benches, the ledger command). */
export type RunFile = {
  shop: string
  api: string
  publishable_key: string | null
  database_url: string
  /** In demo mode only. */
  demo?: { staff: DemoLogin[]; admin: { email: string; password: string } }
}

/** Written when everything answers, taken away at the stop: whoever finds it finds a running market. */
export function writeRunFile(data: DataDir, facts: RunFile): void {
  writeAtomically(data.run, `${JSON.stringify(facts, null, 2)}\n`, 0o600)
}

export function removeRunFile(data: DataDir): void {
  rmSync(data.run, { force: true })
}

function readRunFile(data: DataDir): RunFile | undefined {
  try {
    return JSON.parse(readFileSync(data.run, "utf8")) as RunFile
  } catch {
    return undefined
  }
}

/** The facts of a market that runs on this data folder right now. */
export function findRunning(data: DataDir): RunFile | undefined {
  const holder = readHolder(data)
  return holder && isAlive(holder) ? readRunFile(data) : undefined
}

/**
 * One run for each data folder. A run that is just stopping is waited for; what a killed run left does not count.
 * @throws StartError when another one runs, or does not end within 20 s.
 */
export async function claimDataDir(data: DataDir): Promise<void> {
  const deadline = Date.now() + 20_000
  let holder = otherHolder(data)
  while (holder && !readRunFile(data) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    holder = otherHolder(data)
  }
  if (holder) {
    const run = readRunFile(data)
    throw new StartError(
      `Tejido is already ${run ? `running on ${data.base}: shop ${run.shop}, API ${run.api}` : `starting on ${data.base}`} ` +
        `(process ${holder.pid}). Stop it with: kill ${holder.pid}. ` +
        "A second one beside it: npm start -- --free-ports --data-dir <folder>"
    )
  }
  removeRunFile(data)
  writeAtomically(data.lock, JSON.stringify(identify(process.pid)))
}

/** The other process that holds this data folder, if it lives. */
function otherHolder(data: DataDir): ProcessIdentity | undefined {
  const holder = readHolder(data)
  return holder && holder.pid !== process.pid && isAlive(holder) ? holder : undefined
}

export function releaseDataDir(data: DataDir): void {
  if (readHolder(data)?.pid === process.pid) rmSync(data.lock, { force: true })
}

function readHolder(data: DataDir): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(data.lock, "utf8")) as ProcessIdentity
  } catch {
    return undefined
  }
}
