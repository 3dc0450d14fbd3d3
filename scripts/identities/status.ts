import type { Query } from "../../plugins/provenance/src/modules/provenance/vault/rotate"
import type { VaultKeys } from "../../plugins/provenance/src/modules/provenance/vault/vault-keys"
import type { Report } from "../ledger/report"
import { table } from "../ledger/table"
import { printable } from "../audit/printable"
import { SEALED_TABLES } from "./sealed-tables"

type Group = { what: string; key: string; count: number; state: "current" | "old" | "missing" }

/** What is sealed with which key. Opens nothing. Not ok when there is something whose key is not given. */
export async function showStatus(query: Query, keys: VaultKeys): Promise<Report> {
  const sealed = await query<{ what: string; key: string; count: number }>(
    SEALED_TABLES.map(
      ({ what, table }) =>
        `select '${what}' as what, key_id as key, count(*)::int as count from ${table}
         where key_id is not null group by key_id`
    ).join(" union all ")
  )
  const place = new Map(SEALED_TABLES.map(({ what }, i) => [what, i]))
  sealed.sort((a, b) => (place.get(a.what) ?? 0) - (place.get(b.what) ?? 0) || (a.key < b.key ? -1 : 1))
  const marks = await query<{ key: string; count: number }>(
    `select coalesce(split_part(fingerprint, '.', 1), '') as key, sum(count)::int as count from (
       ${SEALED_TABLES.filter(({ fingerprint }) => fingerprint)
         .map(
           ({ table }) =>
             `select fingerprint, count(*) as count from ${table} where key_id is not null group by fingerprint`
         )
         .join(" union all ")}
     ) marks group by 1 order by 1`
  )
  const groups: Group[] = [
    ...sealed.map((group) => ({ ...group, state: stateOf(group.key, keys) })),
    ...marks.map(({ key, count }): Group => {
      const state = key === keys.hash.id ? "current" : "old"
      return { what: "fingerprints", key: key || "none", count, state }
    }),
  ]
  const missing = groups.filter(({ state }) => state === "missing")
  const old = groups.filter(({ state }) => state === "old")
  return {
    ok: missing.length === 0,
    text: [
      groups.length ? rows(groups) : "Nothing is sealed yet.",
      ...(missing.length
        ? ["Put the missing keys back behind the first: without them this stays sealed."]
        : []),
      ...(old.length ? ["Run `npm run identities -- rotate` to seal with the current keys."] : []),
      ...(groups.length && !missing.length && !old.length
        ? ["Everything is sealed with the current keys."]
        : []),
    ].join("\n"),
    json: { current: keys.sealing.current, fingerprint_key: keys.hash.id, groups },
  }
}

const rows = (groups: readonly Group[]) =>
  table(
    [
      { title: "what", align: "left" },
      { title: "key", align: "left" },
      { title: "how many", align: "right" },
      { title: "state", align: "left" },
    ],
    groups.map(({ what, key, count, state }) => [what, printable(key), String(count), state])
  )

function stateOf(key: string, { sealing }: VaultKeys): Group["state"] {
  if (key === sealing.current) return "current"
  return sealing.byId.has(key) ? "old" : "missing"
}
