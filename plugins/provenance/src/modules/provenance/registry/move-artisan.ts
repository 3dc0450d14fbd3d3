import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { Reviser } from "../revise-workshop"
import { checked, tell } from "../transaction"
import { holdArtisan, type HeldArtisan } from "./hold-artisan"
import { holdPlace } from "./place"
import { REGISTRY_REFUSALS } from "./refusals"

type EndedBy = "moved" | "transferred" | "released"

/**
 * Ends an artisan's stay and begins one in another workshop, on the same day. The code stays the one they have.
 * @param on the first day there, in Lima; neither before the present stay began nor to come
 * @throws MedusaError NOT_FOUND; INVALID_DATA `unknown_workshop`, `stay_in_future`; CONFLICT `already_there`,
 *   `before_last_stay`, `workshop_closed`, `artisan_released`, `artisan_erased`, and `codes_name_establishment` where
 *   the artisan's code begins with the letters of an establishment that must not be named
 */
export async function transferArtisan(
  context: Context,
  { actor, establishmentIds }: Reviser,
  id: string,
  { workshop_id, on }: { workshop_id: string; on: string }
): Promise<void> {
  const { from, to } = await checked(context, REGISTRY_REFUSALS, async (manager) => {
    const artisan = await holdArtisan(manager, establishmentIds, id)
    const place = await holdPlace(manager, establishmentIds, workshop_id)
    if (artisan.workshop_id === workshop_id) {
      throw new MedusaError(MedusaError.Types.CONFLICT, "The artisan works there already", "already_there")
    }
    const within = artisan.establishment_id === place.establishment_id
    await endStay(manager, artisan, on, within ? "moved" : "transferred")
    await manager.execute("update provenance_artisan set workshop_id = ?, updated_at = now() where id = ?", [
      workshop_id,
      id,
    ])
    await manager.execute(
      "insert into provenance_stay (id, artisan_id, workshop_id, from_on) values (?, ?, ?, ?)",
      [generateEntityId(undefined, "stay"), id, workshop_id, on]
    )
    return { from: artisan, to: place }
  })
  tell(context, "artisan", [id])
  tell(context, "workshop", [from.workshop_id, workshop_id])
  await recordAudit(context, actor, {
    action: "artisan.transferred",
    resource: "artisan",
    resourceId: id,
    establishmentId: to.establishment_id,
    before: { workshop_id: from.workshop_id, establishment_id: from.establishment_id },
    after: { workshop_id, establishment_id: to.establishment_id, on },
  })
}

/**
 * Records that an artisan left prison. Nothing of theirs is shown any more but the code; see the consents.
 * @param on the day of leaving, in Lima; neither before the present stay began nor to come
 * @throws MedusaError NOT_FOUND; INVALID_DATA `stay_in_future`; CONFLICT `before_last_stay`, `artisan_released`,
 *   `artisan_erased`
 */
export async function releaseArtisan(
  context: Context,
  { actor, establishmentIds }: Reviser,
  id: string,
  { on }: { on: string }
): Promise<void> {
  const artisan = await checked(context, REGISTRY_REFUSALS, async (manager) => {
    const held = await holdArtisan(manager, establishmentIds, id)
    await endStay(manager, held, on, "released")
    await manager.execute(
      `update provenance_artisan set released_at = ?::date::timestamp at time zone 'America/Lima', updated_at = now()
       where id = ?`,
      [on, id]
    )
    return held
  })
  tell(context, "artisan", [id])
  tell(context, "workshop", [artisan.workshop_id])
  await recordAudit(context, actor, {
    action: "artisan.released",
    resource: "artisan",
    resourceId: id,
    establishmentId: artisan.establishment_id,
    after: { on },
  })
}

/** Closes the open stay; for somebody who came in without one, from the day on which they were taken in. */
async function endStay(
  manager: SqlEntityManager,
  { id, workshop_id }: HeldArtisan,
  on: string,
  endedBy: EndedBy
): Promise<void> {
  await manager.execute(
    `insert into provenance_stay (id, artisan_id, workshop_id, from_on)
     select ?, a.id, ?, least((a.created_at at time zone 'America/Lima')::date, ?::date) from provenance_artisan a
     where a.id = ? and not exists (select from provenance_stay s where s.artisan_id = a.id and s.to_on is null)`,
    [generateEntityId(undefined, "stay"), workshop_id, on, id]
  )
  const [stay] = await manager.execute<{ early: boolean }[]>(
    "select from_on > ?::date as early from provenance_stay where artisan_id = ? and to_on is null",
    [on, id]
  )
  if (stay?.early) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "The artisan came to the present workshop after that day",
      "before_last_stay"
    )
  }
  await manager.execute(
    "update provenance_stay set to_on = ?, ended_by = ? where artisan_id = ? and to_on is null",
    [on, endedBy, id]
  )
}
