import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { holdApplication } from "../applications/hold-application"
import { readCriteria } from "../fairs/save-criteria"
import { managerOf, tell } from "../transaction"

const { CONFLICT, INVALID_DATA } = MedusaError.Types

/** What one member gives one application by one criterion. */
export type GivenScore = { criterion_id: string; points: number; note: string | null }

/**
 * Keeps what the member who asks gives an application; of the criteria that are not named, what they gave before stays.
 * During the call and the selection, for what is sent and not decided yet or waits.
 * @throws MedusaError NOT_FOUND; CONFLICT `selection_over`, `not_to_score`; INVALID_DATA `criterion_unknown`,
 *   `criterion_twice`, `points_too_many`
 */
export async function scoreApplication(
  context: Context,
  hand: Hand,
  id: string,
  scores: readonly GivenScore[]
): Promise<void> {
  const application = await holdApplication(context, hand, id, "sent")
  if (application.fair.state !== "call" && application.fair.state !== "selection") {
    throw refused(CONFLICT, "selection_over", "The selection for this fair is over")
  }
  if (application.state !== "submitted" && application.state !== "waitlisted") {
    throw refused(CONFLICT, "not_to_score", "There is nothing to judge about this application")
  }
  if (new Set(scores.map(({ criterion_id }) => criterion_id)).size < scores.length) {
    throw refused(INVALID_DATA, "criterion_twice", "A criterion stands in the list twice")
  }
  const criteria = new Map((await readCriteria(context, application.fair_id)).map((each) => [each.id, each]))
  for (const { criterion_id, points } of scores) {
    const criterion = criteria.get(criterion_id)
    if (!criterion) throw refused(INVALID_DATA, "criterion_unknown", "There is no such criterion")
    if (points > criterion.max_points) {
      throw refused(INVALID_DATA, "points_too_many", `At most ${criterion.max_points} points`)
    }
  }
  const member = hand.actor.id ?? hand.actor.type
  const before = await readOwn(context, id, member)
  await managerOf(context).execute(
    `insert into fairs_score (application_id, criterion_id, member_id, points, note)
     select ?, criterion_id, ?, points, note
     from jsonb_to_recordset(?::jsonb) as score(criterion_id text, points integer, note text)
     on conflict (application_id, criterion_id, member_id)
     do update set points = excluded.points, note = excluded.note, updated_at = now()`,
    [id, member, JSON.stringify(scores)]
  )
  tell(context, "application", [id])
  await recordAudit(context, hand.actor, {
    action: "fair_application.scored",
    resource: "fair_application",
    resourceId: id,
    establishmentId: application.establishment_id,
    before: { scores: before },
    after: { scores: await readOwn(context, id, member) },
  })
}

async function readOwn(context: Context, id: string, member: string): Promise<GivenScore[]> {
  return await managerOf(context).execute<GivenScore[]>(
    `select criterion_id, points, note from fairs_score where application_id = ? and member_id = ?
     order by criterion_id`,
    [id, member]
  )
}
