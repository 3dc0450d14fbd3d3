import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../../modules/listings/transaction"
import type { ReturnRow } from "./hold-return"

/** A stock level that a return adds to; quantities in units of the inventory item. */
export type LevelBefore = {
  level_id: string
  inventory_item_id: string
  location_id: string
  stocked: number
  adds: number
}

/** The levels that what is restocked of a return goes to, as they are now. One statement. */
export async function readReturnStock(
  context: Context,
  { lines, location_id }: ReturnRow
): Promise<LevelBefore[]> {
  const restocked = lines.filter((line) => line.restocked > 0)
  if (restocked.length === 0 || location_id === null) return []
  return await managerOf(context).execute<LevelBefore[]>(
    `select level.id as level_id, level.inventory_item_id, level.location_id,
       level.stocked_quantity::float8 as stocked, sum(back.restocked * kit.required_quantity)::float8 as adds
     from jsonb_to_recordset(?::jsonb) as back (line_id text, restocked integer)
       join listings_dispatch_line line on line.line_id = back.line_id
       join product_variant v on v.id = line.variant_id and v.manage_inventory and v.deleted_at is null
       join product_variant_inventory_item kit on kit.variant_id = v.id and kit.deleted_at is null
       join inventory_level level on level.inventory_item_id = kit.inventory_item_id and level.location_id = ?
         and level.deleted_at is null
     group by level.id order by level.id`,
    [JSON.stringify(restocked), location_id]
  )
}

/** What is still to be added after an interruption. */
export type MissingStock = {
  adjust: { inventory_item_id: string; location_id: string; adjustment: number }[]
  /** It moved otherwise meanwhile: somebody should count. */
  doubt: boolean
}

/**
 * Compares what was before Medusa was asked to take a return back with what is now. Medusa adds to all levels at once;
 * they count as added to when one rose.
 */
export function missingStock(before: readonly LevelBefore[], now: readonly LevelBefore[]): MissingStock {
  const current = new Map(now.map((level) => [level.level_id, level.stocked]))
  const moves = before.map((level) => ({
    ...level,
    moved: (current.get(level.level_id) ?? level.stocked) - level.stocked,
  }))
  const added = moves.some(({ moved }) => moved > 0)
  return {
    adjust: added
      ? []
      : moves.map(({ inventory_item_id, location_id, adds }) => ({
          ...{ inventory_item_id, location_id },
          adjustment: adds,
        })),
    doubt: !moves.every(({ moved, adds }) => moved === (added ? adds : 0)),
  }
}
