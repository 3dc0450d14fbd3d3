import { spawn } from "node:child_process"
import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs"
import { createInterface } from "node:readline"
import { explainFailure } from "./explain-failure"
import { identify } from "./process-identity"
import { StartError } from "./start-error"
import { writeAtomically } from "./write-atomically"

/** The last lines of a log, without empty ones. */
export function tail(file: string, count = 30): string[] {
  try {
    const lines = readFileSync(file, "utf8").split("\n")
    return lines.filter((line) => line.trim() !== "").slice(-count)
  } catch {
    return []
  }
}

export type Command = {
  /** What the step does, for the message when it fails ("building the backend"). */
  title: string
  file: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  /** The whole output goes here; the file is started anew. */
  log: string
  onLine?: (line: string) => void
  /** Hears what the command writes to its descriptor 3, which goes into no log. */
  onAnswer?: (text: string) => void
}

const running = new Set<() => void>()

let record: string | undefined

/** Writes the running step's process down in this file, so that the next run can end what a `kill -9` left. */
export function recordStepsIn(file: string): void {
  record = file
}

/** Stops whatever step is running; for Ctrl-C in the middle of a build, a migration or the seed. */
export function abortRunning(): void {
  for (const kill of running) kill()
}

/**
 * Runs a command to its end with its output in a log.
 * @throws StartError with the cause where it is known, and the last 30 lines, when it exits with anything but 0.
 */
export async function runLogged(command: Command): Promise<void> {
  const { title, file, args, cwd, env, log, onLine, onAnswer } = command
  const out = openSync(log, "w")
  // Its own process group: Ctrl-C reaches only us, and we stop it and what it started together.
  const child = spawn(file, args, { cwd, env, stdio: ["ignore", "pipe", "pipe", "pipe"], detached: true })
  const kill = () => child.pid && process.kill(-child.pid, "SIGTERM")
  running.add(kill)
  if (record && child.pid) writeAtomically(record, JSON.stringify([identify(child.pid)]))
  child.stdio[3]?.on("data", (data: Buffer) => onAnswer?.(data.toString()))
  let unwritable: unknown
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    createInterface({ input: stream }).on("line", (line) => {
      onLine?.(line)
      if (unwritable) return
      try {
        writeSync(out, `${line}\n`)
      } catch (error) {
        // A full disk: the step would only go on to fail in some stranger way.
        unwritable = error
        kill()
      }
    })
  }
  try {
    const code = await new Promise<number | string>((resolve, reject) => {
      child.once("error", reject)
      child.once("close", (status, signal) => resolve(status ?? signal ?? "unknown"))
    })
    if (unwritable)
      throw new StartError(`${title} was stopped. ${explainFailure(String(unwritable)) ?? unwritable}`)
    if (code === 0) return
    const lines = tail(log)
    const cause = explainFailure(lines.join("\n"))
    throw new StartError(`${title} failed (${code}).${cause ? ` ${cause}` : ""}`, { file: log, tail: lines })
  } finally {
    running.delete(kill)
    if (record) rmSync(record, { force: true })
    closeSync(out)
  }
}
