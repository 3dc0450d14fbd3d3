import { z } from "@medusajs/framework/zod"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import type { PolicyRules } from "../domain/policy"

/** What became of a version of the rules. */
export const POLICY_STATES = ["in_force", "past", "future", "proposed", "withdrawn", "refused"] as const
export type PolicyState = (typeof POLICY_STATES)[number]

/** A version of the rules of allocation, or the proposal of one. */
export type StaffPolicy = {
  /** Of the proposal; of the policy itself for the first version, which nobody proposed. */
  id: string
  version: number
  state: PolicyState
  valid_from: Date
  /** When the next version took or takes its place; null for the last, and for what is not in force. */
  valid_until: Date | null
  rules: PolicyRules
  note: string | null
  document_id: string | null
  proposed_by: { id: string; name: string } | null
  proposed_at: Date | null
  decided_by: { id: string; name: string } | null
  decided_at: Date | null
  decision_note: string | null
  /** Postings made by it. */
  used: number
}

const FILTERS = { state: z.enum(POLICY_STATES).optional() }

const VERSIONS = `(
  select coalesce(p.id, a.id) as id, coalesce(a.version, p.version) as version,
    coalesce(a.valid_from, p.valid_from) as valid_from, coalesce(a.rules, p.rules) as rules, a.id as policy_id,
    a.valid_until, p.note, p.document_id, p.proposed_by, p.proposed_at, p.decided_by, p.decided_at, p.decision_note,
    case when a.id is null then p.state when a.valid_from > now() then 'future'
      when a.valid_until <= now() then 'past' else 'in_force' end as state
  from (select *, lead(valid_from) over (order by version) as valid_until from allocation_policy) a
  full join revenue_policy_proposal p on p.policy_id = a.id
)`

const person = (column: string) => `(case when ${column} is not null then json_build_object('id', ${column},
  'name', coalesce((select m.name from staff_member m where m.id = ${column}), ${column})) end)`

/** `GET /staff/policies`: the last version first. */
export const POLICIES: StaffList<typeof FILTERS, StaffPolicy, StaffPolicy> = {
  many: "policies",
  one: "policy",
  permission: "policy.read",
  options: { sortable: ["version", "valid_from"], order: "-version", filters: FILTERS },
  read: ({ q, filters }) => ({
    select: `v.id, v.version, v.state, v.valid_from, v.valid_until, v.rules, v.note, v.document_id,
      ${person("v.proposed_by")} as proposed_by, v.proposed_at, ${person("v.decided_by")} as decided_by, v.decided_at,
      v.decision_note,
      (select count(*)::int from ledger_transaction t where t.policy_id = v.policy_id) as used`,
    from: `${VERSIONS} v`,
    where: [
      ...(q ? [sql("position(lower(?) in lower(coalesce(v.note, ''))) > 0", q)] : []),
      ...(filters.state ? [sql("v.state = ?", filters.state)] : []),
    ],
    sort: { version: "v.version", valid_from: "v.valid_from" },
    key: "v.id",
  }),
  byId: (id) => sql("(v.id = ? or v.policy_id = ?)", id, id),
  shape: (rows) => rows,
  filename: { es: "reglas", en: "rules" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Versión", en: "Version" }, value: (row) => row.version },
    { heading: { es: "Estado", en: "State" }, value: (row) => row.state },
    { heading: { es: "Rige desde", en: "In force from" }, value: (row) => row.valid_from },
    { heading: { es: "Rige hasta", en: "In force until" }, value: (row) => row.valid_until },
    { heading: { es: "Motivo", en: "Why" }, value: (row) => row.note },
    { heading: { es: "Propuso", en: "Proposed by" }, value: (row) => row.proposed_by?.name ?? null },
    { heading: { es: "Decidió", en: "Decided by" }, value: (row) => row.decided_by?.name ?? null },
    { heading: { es: "Asientos", en: "Postings" }, value: (row) => row.used },
  ],
}
