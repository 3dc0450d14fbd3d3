import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { type FairAct, timesAfter } from "../../../domain/fair-acts"
import type { FairTimes } from "../../../domain/fair-state"
import { ToldRefusal } from "../../../domain/told-refusal"
import { checked, managerOf, tell } from "../transaction"
import { FAIR_REFUSALS } from "./fair-refusals"
import { type HeldFair, holdFair, requireVersion } from "./hold-fair"

/** What the audit log calls each act. */
const ACTIONS: Readonly<Record<FairAct, string>> = {
  publish: "fair.published",
  unpublish: "fair.unpublished",
  open_call: "fair.call_opened",
  close_call: "fair.call_closed",
  announce: "fair.announced",
  open: "fair.opened",
  close: "fair.closed",
  cancel: "fair.cancelled",
}

const { CONFLICT, INVALID_DATA } = MedusaError.Types

/**
 * Does something to a fair by hand, which moves one of its times to now by the database's clock.
 * @throws MedusaError NOT_FOUND; CONFLICT `fair_changed`, `act_not_now` with `{ state }`, `fair_incomplete` with
 *   `{ missing }`; INVALID_DATA `reason_missing`
 */
export async function actOnFair(
  context: Context,
  hand: Hand,
  id: string,
  { version, act, reason }: { version: number; act: FairAct; reason?: string | null | undefined }
): Promise<void> {
  const fair = await holdFair(context, id)
  await requireVersion(context, fair, version)
  const change = timesAfter(fair, act, fair.at)
  if (!change) {
    throw new ToldRefusal(CONFLICT, "act_not_now", "This cannot be done to the fair now", {
      state: fair.state,
    })
  }
  if (act === "cancel" && !reason) {
    throw refused(INVALID_DATA, "reason_missing", "Say why the fair is cancelled")
  }
  if (act === "publish") await requireComplete(context, fair)
  const [[name, moment] = []] = Object.entries(change) as [keyof FairTimes, Date | null][]
  await checked(context, FAIR_REFUSALS, (manager) =>
    manager.execute(
      `update fairs_fair set ${name} = ?, cancel_reason = coalesce(?, cancel_reason), version = version + 1,
         updated_by = ?, updated_at = now() where id = ?`,
      [
        ...[moment?.toISOString() ?? null, act === "cancel" ? reason : null],
        ...[hand.actor.id ?? hand.actor.type, id],
      ]
    )
  )
  tell(context, "fair", [id])
  await recordAudit(context, hand.actor, {
    action: ACTIONS[act],
    resource: "fair",
    resourceId: id,
    reason: reason ?? null,
    before: Object.fromEntries(Object.keys(change).map((time) => [time, fair[time as keyof FairTimes]])),
    after: change,
  })
}

/** What a fair needs before workshops can apply: something to read, somewhere to stand, something to be judged by. */
async function requireComplete(context: Context, { id, words }: HeldFair): Promise<void> {
  const [has] = await managerOf(context).execute<{ zones: boolean; criteria: boolean }[]>(
    `select exists (select from fairs_zone where fair_id = ?) as zones,
       exists (select from fairs_criterion where fair_id = ?) as criteria`,
    [id, id]
  )
  const missing = [
    ...(words.description.es ? [] : ["description"]),
    ...(has?.zones ? [] : ["zones"]),
    ...(has?.criteria ? [] : ["criteria"]),
  ]
  if (missing.length) {
    throw new ToldRefusal(CONFLICT, "fair_incomplete", `Missing: ${missing.join(", ")}`, { missing })
  }
}
