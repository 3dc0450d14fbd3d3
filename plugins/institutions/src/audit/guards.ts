import { hash } from "node:crypto"
import type { Query } from "./verify-chain"

/**
 * What each trigger that protects the log must be: a digest of its table, when it fires, and what its function does.
 * A migration that changes a trigger or its function changes it here too; a fresh database that is not as this says
 * is one whose log does not verify.
 */
const GUARDS: Readonly<Record<string, string>> = {
  audit_entry_append_only: "0380138bbb85622f4d92e8a1b512e7f0",
  audit_entry_chain: "c38acfe756a192a23d04016f76704295",
  audit_entry_head: "04cae670edabdca1bb1e1b4db0a15a76",
  audit_head_follows: "337315247ad63b1afd2c8b42c2500070",
  audit_head_kept: "a4f7624d373ae44f3eb8563c20f52783",
  audit_seal_append_only: "8bb064f7cf25ba26c9563df577a652f8",
  audit_seal_fits: "ceabf919b00a0e83f14ab70e0eb9b99e",
}

const TABLES = "('audit_entry'::regclass, 'audit_head'::regclass, 'audit_seal'::regclass)"

/**
 * Names of the triggers that protect the log and are missing, switched off, or not what they were made as; and of
 * triggers and rules on its tables that are not ours: one of them could swallow entries before they are written,
 * which no chain shows.
 */
export async function guardsThatAreOff(query: Query): Promise<string[]> {
  const found = await query<{ name: string; enabled: string; made_as: string }>(
    `select t.tgname as name, t.tgenabled as enabled,
       concat_ws(' ', c.relname, t.tgtype, t.tgattr::text, t.tgqual is null, p.proname, p.prosrc) as made_as
     from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
     where not t.tgisinternal and t.tgrelid in ${TABLES}
     union all
     select rulename, 'A', 'a rule' from pg_rewrite where ev_class in ${TABLES}`
  )
  const good = new Set(
    found
      .filter(({ name, enabled, made_as }) => enabled === "A" && isOurs(name, made_as))
      .map(({ name }) => name)
  )
  const strange = found.map(({ name }) => name).filter((name) => !Object.hasOwn(GUARDS, name))
  return [...Object.keys(GUARDS).filter((name) => !good.has(name)), ...new Set(strange)]
}

function isOurs(name: string, madeAs: string): boolean {
  return Object.hasOwn(GUARDS, name) && hash("sha256", madeAs).startsWith(GUARDS[name] ?? "-")
}
