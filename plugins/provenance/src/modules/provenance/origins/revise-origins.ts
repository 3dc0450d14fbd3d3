import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { type MakerShare, shareProblem } from "../../../domain/shares"
import type { OriginInput } from "../service"
import { checked, managerOf, tell } from "../transaction"

/** What an origin is to say from now on: all of it. */
export type OriginRevision = OriginInput & { id: string }

type Before = {
  id: string
  workshop_id: string
  technique: string
  agreed_pay_centimos: number | null
  makers: MakerShare[]
}

/**
 * Makes origins say something else: another technique, other makers, another pay. What was sold before keeps the
 * makers of its day, for a sale is divided when it is paid. Nothing is written where nothing is different.
 * @returns what those said until now that were changed, so that it can be taken back
 * @throws MedusaError NOT_FOUND; INVALID_DATA for shares that are not a whole
 */
export async function reviseOrigins(
  context: Context,
  revisions: readonly OriginRevision[]
): Promise<OriginRevision[]> {
  const changed: OriginRevision[] = []
  for (const revision of revisions) {
    const problem = shareProblem(revision.makers)
    if (problem) throw new MedusaError(MedusaError.Types.INVALID_DATA, `origin ${revision.id}: ${problem}`)
    const before = await holdOrigin(context, revision.id)
    if (says(before) === says(revision)) continue
    await write(context, revision)
    changed.push(before)
  }
  tell(
    context,
    "origin",
    changed.map(({ id }) => id)
  )
  return changed
}

/** The origin with its makers, held until the transaction ends. */
async function holdOrigin(context: Context, id: string): Promise<Before> {
  const manager = managerOf(context)
  // First the lock, then the reading: a statement that waited for a lock sees other tables as they were before it.
  await manager.execute("select from provenance_origin where id = ? and deleted_at is null for update", [id])
  const [origin] = await manager.execute<Before[]>(
    `select o.id, o.workshop_id, o.technique, o.agreed_pay_centimos,
       (select coalesce(jsonb_agg(jsonb_build_object('artisan_id', m.artisan_id, 'share_bp', m.share_bp)), '[]')
        from provenance_origin_maker m where m.origin_id = o.id and m.deleted_at is null) as makers
     from provenance_origin o where o.id = ? and o.deleted_at is null`,
    [id]
  )
  if (!origin) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no origin ${id}`)
  return origin
}

/** The same text for what says the same, whatever the order of its makers. */
function says({ workshop_id, technique, agreed_pay_centimos, makers }: OriginInput): string {
  const shares = makers.map(({ artisan_id, share_bp }) => `${artisan_id}:${share_bp}`).sort()
  return JSON.stringify([workshop_id, technique, agreed_pay_centimos ?? null, shares])
}

async function write(
  context: Context,
  { id, workshop_id, technique, agreed_pay_centimos, makers }: OriginRevision
) {
  await checked(context, {}, async (manager) => {
    await manager.execute(
      `update provenance_origin set workshop_id = ?, technique = ?, agreed_pay_centimos = ?, updated_at = now()
       where id = ?`,
      [workshop_id, technique, agreed_pay_centimos ?? null, id]
    )
    await manager.execute(
      "delete from provenance_origin_maker where origin_id = ? and artisan_id not in (?)",
      [id, makers.map(({ artisan_id }) => artisan_id)]
    )
    // MikroORM writes an array as a list of values; JSON goes through as it is.
    await manager.execute(
      `insert into provenance_origin_maker (id, origin_id, artisan_id, share_bp)
       select id, ?, artisan_id, share_bp
       from jsonb_to_recordset(?::jsonb) as maker (id text, artisan_id text, share_bp int)
       on conflict (origin_id, artisan_id) where deleted_at is null
         do update set share_bp = excluded.share_bp, updated_at = now()
           where provenance_origin_maker.share_bp <> excluded.share_bp`,
      [id, JSON.stringify(makers.map((maker) => ({ id: generateEntityId("", "omak"), ...maker })))]
    )
  })
}
