import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import type { Decision, DecisionReason } from "../../../domain/application"
import { type Score, scoreApplication } from "../../../domain/application-score"
import { type HeldApplication, holdApplication } from "../applications/hold-application"
import { requireVersion } from "../fairs/hold-fair"
import { readCriteria } from "../fairs/save-criteria"
import { checked, managerOf, type Refusal, tell } from "../transaction"
import { makeStand } from "./make-stand"
import { oweMails } from "./owe-mails"

const { CONFLICT, INVALID_DATA } = MedusaError.Types

const REFUSALS: Readonly<Record<string, Refusal>> = {
  fairs_zone_room: {
    type: CONFLICT,
    code: "zone_full",
    message: "No stand is left in this zone: put the workshop on the waiting list",
  },
}

/** What the audit log calls each decision. */
const ACTIONS: Readonly<Record<Decision, string>> = {
  accepted: "fair_application.accepted",
  waitlisted: "fair_application.waitlisted",
  declined: "fair_application.declined",
}

/** A decision with what those who applied are told. */
export type GivenDecision = {
  version: number
  decision: Decision
  reasons: readonly DecisionReason[]
  note: string | null
}

/**
 * Decides an application that was scored by every criterion. During the selection a decision can be taken anew; after
 * it, only who waits moves up or is told that there is no place. Accepting makes the stand, taking it back removes it;
 * the operators of the prison are told each time.
 * @throws MedusaError NOT_FOUND; CONFLICT `fair_changed`, `call_open`, `selection_over`, `already_decided`,
 *   `not_to_decide`, `not_scored`, `zone_full`; INVALID_DATA `reasons_missing`
 */
export async function decideApplication(
  context: Context,
  hand: Hand,
  id: string,
  { version, decision, reasons, note }: GivenDecision
): Promise<void> {
  const application = await holdApplication(context, hand, id, "sent")
  await requireVersion(context, application, version)
  requireDecidable(application, decision)
  if (decision === "declined" && reasons.length === 0) {
    throw refused(INVALID_DATA, "reasons_missing", "Say why the workshop is not taken")
  }
  await requireScored(context, application)
  const manager = managerOf(context)
  const member = hand.actor.id ?? hand.actor.type
  await checked(context, REFUSALS, () =>
    manager.execute(
      `update fairs_application set state = ?, decided_at = now(), decided_by = ?, reasons = ?::jsonb, note = ?,
         version = version + 1, updated_by = ?, updated_at = now() where id = ?`,
      [decision, member, JSON.stringify(reasons), note, member, id]
    )
  )
  const stands =
    decision === "accepted"
      ? [await makeStand(context, application)]
      : (
          await manager.execute<{ id: string }[]>(
            "delete from fairs_stand where application_id = ? returning id",
            [id]
          )
        ).map((stand) => stand.id)
  await oweMails(context, { ...application, version: application.version + 1 }, decision)
  tell(context, "application", [id])
  tell(context, "stand", stands)
  tell(context, "fair", [application.fair_id])
  await recordAudit(context, hand.actor, {
    action: ACTIONS[decision],
    resource: "fair_application",
    resourceId: id,
    establishmentId: application.establishment_id,
    reason: note,
    before: { state: application.state, reasons: application.reasons },
    after: { state: decision, reasons },
  })
}

function requireDecidable({ state, fair }: HeldApplication, decision: Decision): void {
  if (state === decision) {
    throw refused(CONFLICT, "already_decided", "This is what has been decided")
  }
  if (state === "withdrawn") throw refused(CONFLICT, "not_to_decide", "The workshop does not apply any more")
  if (fair.state === "call") {
    throw refused(CONFLICT, "call_open", "Workshops can still apply: decide when the call is closed")
  }
  const movesUp = state === "waitlisted" && (fair.state === "announced" || fair.state === "live")
  if (fair.state !== "selection" && !movesUp) {
    throw refused(CONFLICT, "selection_over", "The selection for this fair is over")
  }
}

async function requireScored(context: Context, { id, fair_id }: HeldApplication): Promise<void> {
  const scores = await managerOf(context).execute<Score[]>(
    "select criterion_id, member_id, points from fairs_score where application_id = ?",
    [id]
  )
  if (scoreApplication(await readCriteria(context, fair_id), scores).total === null) {
    throw refused(CONFLICT, "not_scored", "Score the application by every criterion first")
  }
}
