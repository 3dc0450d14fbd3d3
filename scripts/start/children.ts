import { spawn, type ChildProcess } from "node:child_process"
import { closeSync, openSync, readFileSync, rmSync } from "node:fs"
import { explainFailure } from "./explain-failure"
import { identify, isAlive, type ProcessIdentity } from "./process-identity"
import { tail } from "./run-logged"
import { StartError } from "./start-error"
import { writeAtomically } from "./write-atomically"

export type ServerCommand = { name: string; args: string[]; cwd: string; env: NodeJS.ProcessEnv; log: string }

type Running = ServerCommand & {
  process: ChildProcess
  identity: ProcessIdentity | undefined
  expected: boolean
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Ends a process group: asks, waits up to 10 s, then makes it. */
async function endGroup(identity: ProcessIdentity): Promise<void> {
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-identity.pid, name)
    } catch {
      // It is gone already.
    }
  }
  signal("SIGTERM")
  for (let tries = 0; tries < 100 && isAlive(identity); tries++) await wait(100)
  // Also when the leader is gone: what it left behind in its group goes with it.
  signal("SIGKILL")
}

function readIdentities(file: string): ProcessIdentity[] {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as ProcessIdentity[]
  } catch {
    // None were written down.
    return []
  }
}

/**
 * The servers of one run. Each runs in a process group of its own with its output in a log file, and is
 * written down in `file`, so that the next run finds what a `kill -9` left behind.
 */
export class Children {
  private readonly running = new Map<string, Running>()

  /** @param onDeath called when a server ends that nobody asked to end */
  constructor(
    private readonly file: string,
    private readonly onDeath: (error: StartError) => void
  ) {}

  /**
   * Ends what an earlier, killed run left behind: its servers, and a step it was at (`steps`).
   * @returns how many there were.
   */
  async endOrphans(steps: string): Promise<number> {
    const orphans = [this.file, steps].flatMap(readIdentities).filter(isAlive)
    await Promise.all(orphans.map(endGroup))
    for (const file of [this.file, steps]) rmSync(file, { force: true })
    return orphans.length
  }

  /** Starts a server with Node; `args` are Node's. */
  start(command: ServerCommand): void {
    const log = openSync(command.log, "w")
    const child = spawn(process.execPath, command.args, {
      cwd: command.cwd,
      env: command.env,
      detached: true,
      stdio: ["ignore", log, log],
    })
    closeSync(log)
    const entry: Running = {
      ...command,
      process: child,
      identity: child.pid ? identify(child.pid) : undefined,
      expected: false,
    }
    this.running.set(command.name, entry)
    this.writeDown()
    child.once("error", (error) =>
      this.onDeath(new StartError(`The ${command.name} did not start: ${error.message}`))
    )
    child.once("exit", (code, signal) => {
      if (entry.expected) return
      const lines = tail(command.log)
      const cause = explainFailure(lines.join("\n"))
      this.onDeath(
        new StartError(
          `The ${command.name} ended by itself (${code ?? signal}).${cause ? ` ${cause}` : ""}`,
          {
            file: command.log,
            tail: lines,
          }
        )
      )
    })
  }

  async restart(name: string): Promise<void> {
    const entry = this.running.get(name)
    if (!entry) return
    await this.end(entry)
    this.start(entry)
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.running.values()].map((entry) => this.end(entry)))
    rmSync(this.file, { force: true })
  }

  private async end(entry: Running): Promise<void> {
    entry.expected = true
    if (entry.identity) await endGroup(entry.identity)
    this.running.delete(entry.name)
  }

  private writeDown(): void {
    const identities = [...this.running.values()].flatMap(({ identity }) => identity ?? [])
    writeAtomically(this.file, JSON.stringify(identities))
  }
}
