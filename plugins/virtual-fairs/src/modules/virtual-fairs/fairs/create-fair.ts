import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { handleOf } from "@tejido/provenance/domain/handle"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import type { NewFair } from "../../../domain/fair-content"
import { checked, managerOf, tell } from "../transaction"
import { FAIR_REFUSALS } from "./fair-refusals"
import { archivedAfter, requirePlan } from "./require-plan"
import { saveCriteria } from "./save-criteria"
import { saveZones } from "./save-zones"

/**
 * Begins a fair, as a draft that nobody but staff sees. Without a handle it gets one of its title.
 * @returns the fair's id
 * @throws MedusaError CONFLICT `handle_taken`; INVALID_DATA `handle_missing`, and as `requirePlan`
 */
export async function createFair(context: Context, hand: Hand, fair: NewFair): Promise<string> {
  const archived_at = fair.archived_at ?? archivedAfter(fair.closes_at)
  requirePlan({ ...fair, archived_at })
  const id = generateEntityId("", "fair")
  const handle = fair.handle ?? (await freeHandle(context, fair.words.title.es))
  const member = hand.actor.id ?? hand.actor.type
  await checked(context, FAIR_REFUSALS, async (manager) => {
    await manager.execute(
      `insert into fairs_fair (id, handle, words, mode, venue, call_opens_at, call_closes_at, announced_at, opens_at,
         closes_at, archived_at, created_by, updated_by)
       values (?, ?, ?::jsonb, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[id, handle, JSON.stringify(fair.words), fair.mode, fair.venue && JSON.stringify(fair.venue)],
        ...[fair.call_opens_at, fair.call_closes_at, fair.announced_at, fair.opens_at, fair.closes_at].map(
          iso
        ),
        ...[iso(archived_at), member, member],
      ]
    )
    await saveZones(context, id, [], fair.zones)
    await saveCriteria(context, id, [], fair.criteria)
  })
  tell(context, "fair", [id])
  await recordAudit(context, hand.actor, {
    action: "fair.created",
    resource: "fair",
    resourceId: id,
    after: { handle, title: fair.words.title.es, opens_at: fair.opens_at, closes_at: fair.closes_at },
  })
  return id
}

const iso = (moment: Date) => moment.toISOString()

/**
 * The handle that a title makes, numbered where another fair has it.
 * @throws MedusaError INVALID_DATA `handle_missing` for a title without a letter of the alphabet
 */
export async function freeHandle(context: Context, title: string): Promise<string> {
  const wanted = handleOf(title).slice(0, 70).replace(/-+$/, "")
  if (!wanted) throw refused(MedusaError.Types.INVALID_DATA, "handle_missing", "Give the fair an address")
  const taken = await managerOf(context).execute<{ handle: string }[]>(
    "select handle from fairs_fair where handle like ?",
    [`${wanted}%`]
  )
  const handles = new Set(taken.map(({ handle }) => handle))
  if (!handles.has(wanted)) return wanted
  let number = 2
  while (handles.has(`${wanted}-${number}`)) number++
  return `${wanted}-${number}`
}
