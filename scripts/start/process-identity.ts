import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"

/** A process as it can be told apart from a later one that was given the same number. */
export type ProcessIdentity = { pid: number; started: string }

/**
 * When the process began, in the system's own words (clock ticks on Linux, a date elsewhere), or undefined when
 * no such process lives.
 */
export function processStart(pid: number): string | undefined {
  try {
    if (process.platform === "linux") return startFromStat(readFileSync(`/proc/${pid}/stat`, "utf8"))
    const date = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim()
    return date === "" ? undefined : date
  } catch {
    return undefined
  }
}

/**
 * Field 22 of `/proc/<pid>/stat`. The second field is the command in brackets and may itself hold brackets and
 * blanks, so the count begins after the last one. A zombie counts as gone.
 */
export function startFromStat(stat: string): string | undefined {
  const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
  return state === "Z" ? undefined : rest[18]
}

/** Who this process is now. */
export function identify(pid: number): ProcessIdentity | undefined {
  const started = processStart(pid)
  return started === undefined ? undefined : { pid, started }
}

/** Does the very process that was written down still live? */
export function isAlive({ pid, started }: ProcessIdentity): boolean {
  return processStart(pid) === started
}

/** The command line of a process, or an empty text when it cannot be read. */
export function commandOf(pid: number): string {
  try {
    if (process.platform === "linux")
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).trim()
  } catch {
    return ""
  }
}
