import { spawn } from "node:child_process"
import type { Death } from "./mortal-database"

/**
 * Runs a script in a process of its own that may be killed on the way.
 * @returns whether it was
 * @throws with what it said when it failed otherwise
 */
export async function runMortal(
  script: string,
  args: readonly string[],
  { at, when }: Death
): Promise<boolean> {
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args, String(at), when], {
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", "ignore", "pipe"],
  })
  let said = ""
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()))
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on("close", (...end) => resolve(end))
  })
  if (signal !== "SIGKILL" && code !== 0) throw new Error(said)
  return signal === "SIGKILL"
}
