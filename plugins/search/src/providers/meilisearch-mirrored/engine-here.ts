import type { ServerFacts } from "../meilisearch/key-check"
import type { Guard } from "./guard"

/** Meilisearch as this process sees it. */
export interface EngineHere {
  host: string
  guard: Pick<Guard, "open" | "lastMessage">
  check: () => Promise<ServerFacts>
}

let here: EngineHere | undefined

/** Remembers the engine that this process asks, for its health to be told. */
export function engineAt(host: string, guard: EngineHere["guard"], check: EngineHere["check"]): void {
  here = { host, guard, check }
}

/** Undefined in a process that asks none. */
export function engineHere(): EngineHere | undefined {
  return here
}
