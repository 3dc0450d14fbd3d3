import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { type LotMaker, lotShares, type ShareBasis } from "../../../domain/lot-shares"
import { refused } from "./reach"

type Period = { workshop_id: string; started_on: string; finished_on: string }

/**
 * The shares of a lot's makers, who all worked in its workshop while it was made.
 * @throws MedusaError INVALID_DATA `shares_not_whole`, `no_makers`, … (see {@link lotShares}), `maker_not_there`
 */
export async function sharesOfMakers(
  manager: SqlEntityManager,
  { workshop_id, started_on, finished_on }: Period,
  basis: ShareBasis,
  makers: readonly LotMaker[]
) {
  const shared = lotShares(basis, makers)
  if ("problem" in shared) {
    const total = "total" in shared ? `: they add up to ${shared.total} basis points of 10000` : ""
    throw refused(MedusaError.Types.INVALID_DATA, shared.problem, `The makers' shares are not right${total}`)
  }
  const there = await manager.execute<{ id: string }[]>(
    `select a.id from provenance_artisan a
     where a.id in (?) and a.deleted_at is null and (
       a.workshop_id = ? and not exists (select from provenance_stay s where s.artisan_id = a.id)
       or exists (select from provenance_stay s where s.artisan_id = a.id and s.workshop_id = ?
                  and s.from_on <= ?::date and coalesce(s.to_on, 'infinity') >= ?::date))`,
    [shared.shares.map(({ artisan_id }) => artisan_id), workshop_id, workshop_id, finished_on, started_on]
  )
  if (there.length < shared.shares.length) {
    throw refused(
      MedusaError.Types.INVALID_DATA,
      "maker_not_there",
      "Not every maker worked in this workshop while the lot was made"
    )
  }
  return shared.shares
}

/** Writes the makers of a lot, in place of those that it had. */
export async function writeMakers(
  manager: SqlEntityManager,
  lotId: string,
  shares: Awaited<ReturnType<typeof sharesOfMakers>>
): Promise<void> {
  await manager.execute("delete from provenance_lot_maker where lot_id = ?", [lotId])
  // MikroORM writes an array as a list of values; JSON goes through as it is.
  await manager.execute(
    `insert into provenance_lot_maker (lot_id, artisan_id, minutes, share_bp)
     select ?, artisan_id, minutes, share_bp
     from jsonb_to_recordset(?::jsonb) as maker (artisan_id text, minutes int, share_bp int)`,
    [lotId, JSON.stringify(shares)]
  )
}
