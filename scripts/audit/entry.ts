import type { Client } from "pg"
import type { Report } from "../ledger/report"
import { printable } from "./printable"

/** One entry, whole, with its place in the chain. Not ok when there is none of that number. */
export async function showEntry(client: Client, seq: number): Promise<Report> {
  const { rows } = await client.query<Record<string, unknown>>(
    `select seq::text, at, actor_type, actor_id, actor_label, institution_id, session_id, address, action, resource,
            resource_id, establishment_id, reason, before, after, encode(prev_hash, 'hex') as prev_hash,
            encode(hash, 'hex') as hash
     from audit_entry where seq = $1`,
    [seq]
  )
  const [entry] = rows
  if (!entry) return { ok: false, text: `There is no entry ${seq}.`, json: { entry: null } }
  const lines = Object.entries(entry)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name.padEnd(18)}${printable(JSON.stringify(value))}`)
  return { ok: true, text: lines.join("\n"), json: { entry } }
}
