import { spawn } from "node:child_process"
import { Client } from "@medusajs/framework/pg"
import { wordSource } from "../../../language/word-source"
import { CRAFTS, craftsIndex } from "../../meilisearch/test/crafts-index"
import { openManager } from "../../postgres-es/test/open-manager"
import { MeilisearchMirroredService } from "../service"

/** At which statement of the process, and whether before it is sent or when its outcome is unknown. */
export type Death = { at: number; when: "before" | "after" }

/**
 * A process of its own that makes an index, writes to it, deletes from it and pushes that, and is killed at one of its
 * statements: `node --import tsx killed-writer.ts <database> <server> <key> <index> <run> <statement> before|after`.
 */
async function main([
  url = "",
  host = "",
  apiKey = "",
  name = "",
  run = "",
  ...death
]: string[]): Promise<void> {
  die({ at: Number(death[0]), when: death[1] === "after" ? "after" : "before" })
  const { manager, close } = await openManager(url)
  const provider = new MeilisearchMirroredService(
    { manager, logger: { warn: console.error, info: console.error } },
    { host, apiKey, pause_ms: 3_600_000, words: wordSource({ file: [] }) }
  )
  const index = craftsIndex(name)
  await provider.upsertIndex({ index })
  const documents = CRAFTS.map((craft) => ({ ...craft, title: `${String(craft.title)} ${run}` }))
  await provider.upsertDocuments({ index: name, definition: index, documents })
  await provider.deleteDocuments({ index: name, filters: { id: [`p${(Number(run) % 5) + 1}`] } })
  await provider.settle()
  await provider.stop()
  await close()
}

/** Has this process killed (SIGKILL) at one of its statements, commits included. */
function die({ at, when }: Death): void {
  let sent = 0
  const query = Client.prototype.query as (...args: unknown[]) => unknown
  Client.prototype.query = function killing(this: Client, ...args: unknown[]) {
    sent += 1
    if (sent === at && when === "before") process.kill(process.pid, "SIGKILL")
    const result = query.apply(this, args)
    if (sent === at) process.kill(process.pid, "SIGKILL")
    return result
  } as typeof Client.prototype.query
}

/**
 * Starts this file.
 * @returns whether it was killed
 * @throws with what it said when it failed otherwise
 */
export async function runKilledWriter(args: readonly string[], { at, when }: Death): Promise<boolean> {
  const child = spawn(process.execPath, ["--import", "tsx", __filename, ...args, String(at), when], {
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

if (require.main === module) {
  void main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
}
