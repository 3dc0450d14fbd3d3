import { readFileSync } from "node:fs"
import { join } from "node:path"

/** What `postmaster.pid` tells about the server of one data folder. */
export type PidFile = { pid: number; port: number; ready: boolean }

/** Reads the text of a `postmaster.pid`: process on line 1, port on line 4, state on line 8. */
export function parsePidFile(text: string): PidFile | undefined {
  const lines = text.split("\n").map((line) => line.trim())
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return { pid, port: Number.isInteger(port) ? port : 0, ready: lines[7] === "ready" }
}

/** The pid file of a data folder, or undefined when there is none or it is damaged. */
export function readPidFile(folder: string): PidFile | undefined {
  try {
    return parsePidFile(readFileSync(join(folder, "postmaster.pid"), "utf8"))
  } catch {
    return undefined
  }
}
