import { createHash } from "node:crypto"
import type { CustodyKind } from "./custody-states"

/** One step as it is stored; dates as text, exactly as the hash was made of them. */
export type CustodyEvent = {
  seq: number
  kind: CustodyKind
  /** `2026-11-23`, of Lima. */
  occurred_on: string
  /** UTC to the microsecond, `2026-11-23T17:03:05.123456Z`. */
  recorded_at: string
  actor_id: string | null
  actor_institution: string
  document_number: string | null
  note: string | null
  prev_hash: string
  hash: string
}

/** The first step that proves nothing any more, and why. */
export type BrokenCustody = { seq: number; reason: "changed" | "missing" | "truncated" }

/** What a chain begins with: the code of the lot or piece, so that no chain can be passed off as another's. */
export function custodyGenesis(code: string): string {
  return sha256(`custody/1,${field(code)}`)
}

/** The hash of a step: SHA-256 over all that it says and the hash of the one before, fields with their lengths. */
export function custodyHash(event: Omit<CustodyEvent, "hash">): string {
  const said = [
    event.prev_hash,
    String(event.seq),
    event.kind,
    event.occurred_on,
    event.recorded_at,
    event.actor_id,
    event.actor_institution,
    event.document_number,
    event.note,
  ]
  return sha256(`custody/1,${said.map(field).join(",")}`)
}

/**
 * Computes a chain again, without the database's help, and names the first step that is broken.
 * @param steps how many steps there have been, as the lot or piece itself tells: without it the end could be cut off
 */
export function brokenCustody(
  code: string,
  events: readonly CustodyEvent[],
  steps: number
): BrokenCustody | null {
  let previous = custodyGenesis(code)
  for (const [i, event] of events.entries()) {
    const seq = i + 1
    if (event.seq !== seq) return { seq, reason: "missing" }
    if (custodyHash(event) !== event.hash) return { seq, reason: "changed" }
    // The step is as it was written and names another hash for the one before: that one was written anew.
    if (event.prev_hash !== previous) return { seq: Math.max(seq - 1, 1), reason: "changed" }
    previous = event.hash
  }
  return events.length < steps ? { seq: events.length + 1, reason: "truncated" } : null
}

/** Length in bytes before each value: no two lists of fields give the same text. */
function field(value: string | null): string {
  return value === null ? "-" : `${Buffer.byteLength(value, "utf8")}:${value}`
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex")
}
