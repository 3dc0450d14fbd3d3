import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z, type ZodRawShape } from "@medusajs/framework/zod"
import { reachFilter } from "../domain/staff-ability"
import type { StaffRequest } from "../guard/require-staff"
import { readOne, type Connection } from "./sql-list"
import type { StaffList } from "./staff-list"

/** One thing that happened to a row. */
export type HistoryEntry = {
  /** ISO 8601. */
  at: string
  /** `workshop.updated`: what it was done to, and what was done. */
  action: string
  /** Who did it, by name. */
  actor: string
  /** What was different before and after; sealed fields masked, as the audit log has them. */
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

/** The query of a history: the latest first, 50 unasked. */
export const historyQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  locale: z.enum(["es", "en"]).default("es"),
})

/**
 * Answers `{ history, count, limit, offset }`: what the audit log has on the row that the path's `id` names, for
 * whoever may read the row. Who did it stands there by name and not by e-mail, and not why: a reason can be about
 * somebody. Three queries.
 * @param resource as the entries name it; the list's `one` unless said otherwise
 * @throws MedusaError NOT_FOUND for a row that is not there and for one out of reach alike
 */
export async function answerHistory<Shape extends ZodRawShape, Raw, Row extends object, Line>(
  req: StaffRequest,
  res: MedusaResponse,
  list: StaffList<Shape, Raw, Row, Line>,
  resource = list.one
): Promise<void> {
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const { limit, offset, locale } = req.validatedQuery as z.output<typeof historyQuery>
  const id = req.params.id ?? ""
  const reach = reachFilter(req.staff.ability, list.permission)
  const named = list.byId?.(id)
  let found: Raw | null = null
  if (reach && named) {
    const all = await list.read({ reach, q: undefined, filters: {} }, { scope: req.scope, locale })
    found = await readOne<Raw>(connection, { ...all, where: [...all.where, named] })
  }
  if (found === null) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no such ${list.one}`)
  const [entries, total] = await Promise.all([
    connection.raw<Omit<HistoryEntry, "at"> & { at: Date }>(
      `select at, action, regexp_replace(actor_label, '\\s*<[^>]*>$', '') as actor, before, after from audit_entry
       where resource = ? and resource_id = ? order by seq desc limit ? offset ?`,
      [resource, id, limit, offset]
    ),
    connection.raw<{ count: number }>(
      "select count(*)::int as count from audit_entry where resource = ? and resource_id = ?",
      [resource, id]
    ),
  ])
  const history: HistoryEntry[] = entries.rows.map((entry) => ({ ...entry, at: entry.at.toISOString() }))
  res.json({ history, count: total.rows[0]?.count ?? 0, limit, offset })
}
