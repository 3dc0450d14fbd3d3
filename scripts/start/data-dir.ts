import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { explainFailure } from "./explain-failure"
import { StartError } from "./start-error"

/** The project's root: everything is found from here, whatever folder the command was given in. */
export const root = resolve(__dirname, "..", "..")

/** Where the things of one run lie. All but the build stamp are under the data folder. */
export type DataDir = {
  base: string
  postgres: string
  secrets: string
  run: string
  lock: string
  children: string
  step: string
  logs: string
  uploads: string
  /** Mails as files, where no mail server is configured. */
  outbox: string
  /** Passwords and TOTP secrets of the demo's staff; in demo mode only. */
  demoStaff: string
}

const MEGABYTE = 1024 * 1024

/** The places under a data folder; nothing is created. */
export function dataDir(base = join(root, ".tejido")): DataDir {
  const at = (name: string) => join(resolve(base), name)
  return {
    base: resolve(base),
    postgres: at("postgres"),
    secrets: at("secrets.json"),
    run: at("run.json"),
    lock: at("start.json"),
    children: at("children.json"),
    step: at("step.json"),
    logs: at("logs"),
    uploads: at("uploads"),
    outbox: at("outbox"),
    demoStaff: at("demo-staff.json"),
  }
}

/**
 * Creates the folders and writes one file to know that it can be done, before anything long begins.
 * @throws StartError when the disk is read-only, full, or belongs to someone else.
 */
export function prepareDataDir(data: DataDir): void {
  try {
    for (const folder of [data.base, data.logs, data.uploads]) mkdirSync(folder, { recursive: true })
    // The mails in it hold links that sign people in.
    mkdirSync(data.outbox, { recursive: true, mode: 0o700 })
    const probe = join(data.base, ".probe")
    writeFileSync(probe, Buffer.alloc(MEGABYTE))
    rmSync(probe)
  } catch (error) {
    const cause = explainFailure(String(error)) ?? String(error)
    throw new StartError(`Tejido cannot write to ${data.base}. ${cause}`)
  }
  const { bavail, bsize } = statfsSync(data.base)
  const free = Math.floor((bavail * bsize) / MEGABYTE)
  const needed = existsSync(data.postgres) ? 100 : 600
  if (free < needed) {
    throw new StartError(
      `Only ${free} MB are free on the disk of ${data.base}; ${needed} MB are needed. Nothing was changed: ` +
        "free some space and run the same command again."
    )
  }
}
