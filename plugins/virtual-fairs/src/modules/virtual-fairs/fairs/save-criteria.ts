import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { refused } from "@tejido/provenance/modules/provenance/lots/reach"
import type { CriterionContent } from "../../../domain/fair-content"
import { managerOf } from "../transaction"

const { CONFLICT, INVALID_DATA } = MedusaError.Types

/** A criterion as the audit log has it. */
export type KeptCriterion = Omit<CriterionContent, "id"> & { id: string }

/** The criteria of a fair in their order. */
export async function readCriteria(context: Context, fairId: string): Promise<KeptCriterion[]> {
  return await managerOf(context).execute<KeptCriterion[]>(
    "select id, name, help, weight, max_points from fairs_criterion where fair_id = ? order by position, id",
    [fairId]
  )
}

/**
 * Makes a fair's criteria what the list says. Once somebody has scored, what they are and weigh stays: only their words
 * and order change.
 * @throws MedusaError CONFLICT `criteria_in_use`; INVALID_DATA `criterion_unknown`, `criterion_twice`
 */
export async function saveCriteria(
  context: Context,
  fairId: string,
  before: readonly KeptCriterion[],
  criteria: readonly CriterionContent[]
): Promise<void> {
  const manager = managerOf(context)
  const named = criteria.flatMap(({ id }) => id ?? [])
  if (new Set(named).size < named.length) {
    throw refused(INVALID_DATA, "criterion_twice", "A criterion stands in the list twice")
  }
  if (named.some((id) => !before.some((criterion) => criterion.id === id))) {
    throw refused(INVALID_DATA, "criterion_unknown", "There is no such criterion in this fair")
  }
  if (!weighTheSame(before, criteria)) {
    const scored = await manager.execute<object[]>(
      `select from fairs_score s join fairs_criterion c on c.id = s.criterion_id where c.fair_id = ? limit 1`,
      [fairId]
    )
    if (scored.length) {
      throw refused(CONFLICT, "criteria_in_use", "Applications have been scored by these criteria")
    }
  }
  const gone = before.filter(({ id }) => !named.includes(id)).map(({ id }) => id)
  if (gone.length) await manager.execute("delete from fairs_criterion where id in (?)", [gone])
  const rows = criteria.map((criterion, position) => ({
    ...criterion,
    id: criterion.id ?? generateEntityId("", "fcri"),
    position,
  }))
  await manager.execute(
    `insert into fairs_criterion (id, fair_id, name, help, weight, max_points, position)
     select id, ?, name, help, weight, max_points, position
     from jsonb_to_recordset(?::jsonb) as criterion(id text, name jsonb, help jsonb, weight integer,
       max_points integer, position integer)
     on conflict (id) do update set name = excluded.name, help = excluded.help, weight = excluded.weight,
       max_points = excluded.max_points, position = excluded.position`,
    [fairId, JSON.stringify(rows)]
  )
}

function weighTheSame(before: readonly KeptCriterion[], after: readonly CriterionContent[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ id, weight, max_points }) =>
      after.some((each) => each.id === id && each.weight === weight && each.max_points === max_points)
    )
  )
}
