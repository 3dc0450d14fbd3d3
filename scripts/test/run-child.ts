import { spawn, type ChildProcess } from "node:child_process"
import { root } from "../start/data-dir"

const running = new Set<ChildProcess>()

/** Passes a stop on to whatever test runner is at work. */
export function stopChildren(): void {
  for (const child of running) child.kill("SIGTERM")
}

/** Runs a test runner with its output on ours. jest's JSON on stdout would be noise: its words go to stderr. */
export async function runChild(file: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(file, args, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] })
  running.add(child)
  const code = await new Promise<number>((resolve, reject) => {
    child.once("error", reject)
    child.once("close", (status) => resolve(status ?? 1))
  })
  running.delete(child)
  return code
}
