import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import type { FairSave } from "../../../domain/fair-content"
import { PUBLIC_STATES } from "../../../domain/fair-state"
import type { PlannedTime } from "../../../domain/fair-times-problem"
import { ToldRefusal } from "../../../domain/told-refusal"
import { checked, tell } from "../transaction"
import { FAIR_REFUSALS } from "./fair-refusals"
import { type HeldFair, holdFair, requireVersion } from "./hold-fair"
import { requirePlan } from "./require-plan"
import { readCriteria, saveCriteria } from "./save-criteria"
import { readZones, saveZones } from "./save-zones"

const PLANNED = [
  "call_opens_at",
  "call_closes_at",
  "announced_at",
  "opens_at",
  "closes_at",
  "archived_at",
] as const satisfies readonly PlannedTime[]

const { CONFLICT } = MedusaError.Types

/**
 * Saves a fair: words, place, times, zones, criteria; what is absent stays. Of a published fair no time that has passed
 * moves any more, and none moves into the past: for this moment there are acts.
 * @throws MedusaError NOT_FOUND; CONFLICT `fair_changed`, `fair_cancelled`, `time_is_past` with `{ field }`,
 *   `handle_taken`, `handle_fixed`, `capacity_below_accepted`, and as `saveZones`, `saveCriteria`; INVALID_DATA as
 *   `requirePlan`
 */
export async function saveFair(context: Context, hand: Hand, id: string, save: FairSave): Promise<void> {
  const fair = await holdFair(context, id)
  await requireVersion(context, fair, save.version)
  if (fair.state === "cancelled") throw refused(CONFLICT, "fair_cancelled", "This fair was cancelled")
  const after = {
    handle: save.handle ?? fair.handle,
    words: save.words ?? fair.words,
    mode: save.mode ?? fair.mode,
    venue: save.venue === undefined ? fair.venue : save.venue,
    ...timesOf(fair, save),
  }
  requireFuture(fair, after)
  requirePlan(after)
  if (after.handle !== fair.handle && PUBLIC_STATES.includes(fair.state)) {
    throw refused(CONFLICT, "handle_fixed", "The address of an announced fair is in posters and mails")
  }
  const [zones, criteria] = [await readZones(context, id), await readCriteria(context, id)]
  await checked(context, FAIR_REFUSALS, async (manager) => {
    await manager.execute(
      `update fairs_fair set handle = ?, words = ?::jsonb, mode = ?, venue = ?::jsonb,
         ${PLANNED.map((time) => `${time} = ?`).join(", ")}, version = version + 1, updated_by = ?, updated_at = now()
       where id = ?`,
      [
        ...[
          after.handle,
          JSON.stringify(after.words),
          after.mode,
          after.venue && JSON.stringify(after.venue),
        ],
        ...[...PLANNED.map((time) => after[time].toISOString()), hand.actor.id ?? hand.actor.type, id],
      ]
    )
    if (save.zones) await saveZones(context, id, zones, save.zones)
    if (save.criteria) await saveCriteria(context, id, criteria, save.criteria)
  })
  tell(context, "fair", [id])
  await recordAudit(context, hand.actor, {
    action: "fair.updated",
    resource: "fair",
    resourceId: id,
    before: { ...said(fair), zones, criteria },
    after: { ...after, zones: await readZones(context, id), criteria: await readCriteria(context, id) },
  })
}

function timesOf(fair: HeldFair, save: FairSave): Record<PlannedTime, Date> {
  return Object.fromEntries(PLANNED.map((time) => [time, save[time] ?? fair[time]])) as Record<
    PlannedTime,
    Date
  >
}

function said({ handle, words, mode, venue, ...fair }: HeldFair) {
  return { handle, words, mode, venue, ...Object.fromEntries(PLANNED.map((time) => [time, fair[time]])) }
}

/** A draft can be planned as one likes; what has been published happened when it happened. */
function requireFuture(fair: HeldFair, after: Record<PlannedTime, Date>): void {
  if (fair.published_at === null) return
  const field = PLANNED.find(
    (time) =>
      after[time].getTime() !== fair[time].getTime() && (fair[time] <= fair.at || after[time] <= fair.at)
  )
  if (field) {
    throw new ToldRefusal(CONFLICT, "time_is_past", `${field} has passed and stays as it is`, { field })
  }
}
