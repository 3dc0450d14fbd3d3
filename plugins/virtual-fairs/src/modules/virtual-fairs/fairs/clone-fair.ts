import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import type { FairClone } from "../../../domain/fair-content"
import { copyProgramme } from "../programme/copy-programme"
import { checked, tell } from "../transaction"
import { freeHandle } from "./create-fair"
import { FAIR_REFUSALS } from "./fair-refusals"
import { holdFair } from "./hold-fair"
import { readCriteria, saveCriteria } from "./save-criteria"
import { readZones, saveZones } from "./save-zones"

/**
 * A draft that is like another fair: words, place, banner, zones, criteria, programme, and every time as far from the opening as
 * it was there. Who applied and who stood there stay behind.
 * @returns the new fair's id
 * @throws MedusaError NOT_FOUND; CONFLICT `handle_taken`; INVALID_DATA `handle_missing`
 */
export async function cloneFair(
  context: Context,
  hand: Hand,
  id: string,
  { handle, title, opens_at }: FairClone
): Promise<string> {
  const model = await holdFair(context, id, "share")
  const copy = generateEntityId("", "fair")
  const member = hand.actor.id ?? hand.actor.type
  const shift = opens_at.getTime() - model.opens_at.getTime()
  const times = [
    ...[model.call_opens_at, model.call_closes_at, model.announced_at],
    ...[model.opens_at, model.closes_at, model.archived_at],
  ].map((moment) => new Date(moment.getTime() + shift).toISOString())
  const address = handle ?? (await freeHandle(context, title.es))
  const [zones, criteria] = [await readZones(context, id), await readCriteria(context, id)]
  await checked(context, FAIR_REFUSALS, async (manager) => {
    await manager.execute(
      `insert into fairs_fair (id, handle, words, mode, venue, banner, call_opens_at, call_closes_at, announced_at,
         opens_at, closes_at, archived_at, cloned_from, created_by, updated_by)
       select ?, ?, ?::jsonb, mode, venue, banner, ?, ?, ?, ?, ?, ?, id, ?, ? from fairs_fair where id = ?`,
      [copy, address, JSON.stringify({ ...model.words, title }), ...times, member, member, id]
    )
    const asNew = <Row extends { id: string }>({ id: _old, ...rest }: Row) => rest
    await saveZones(context, copy, [], zones.map(asNew))
    await saveCriteria(context, copy, [], criteria.map(asNew))
    await copyProgramme(context, hand, { from: id, to: copy, shift })
  })
  tell(context, "fair", [copy])
  await recordAudit(context, hand.actor, {
    action: "fair.cloned",
    resource: "fair",
    resourceId: copy,
    after: { cloned_from: id, handle: address, title: title.es, opens_at },
  })
  return copy
}
