import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/** Marks of one fair: the stands that they name, and whether the fair itself is meant. */
export type Touches = { ids: string[]; stands: string[]; whole: boolean }

/** The marks of a fair by now. */
export async function readTouches(context: Context, fairId: string): Promise<Touches> {
  const rows = await managerOf(context).execute<{ id: string; stand_id: string | null }[]>(
    "select id::text, stand_id from fairs_touch where fair_id = ?",
    [fairId]
  )
  return {
    ids: rows.map(({ id }) => id),
    stands: [...new Set(rows.flatMap(({ stand_id }) => stand_id ?? []))],
    whole: rows.some(({ stand_id }) => stand_id === null),
  }
}

/** Forgets marks that were served, one by one: a slower transaction's may have a smaller number and come later. */
export async function forgetTouches(context: Context, { ids }: Touches): Promise<void> {
  if (ids.length === 0) return
  await managerOf(context).execute(
    "delete from fairs_touch where id in (select value::bigint from jsonb_array_elements_text(?::jsonb))",
    [JSON.stringify(ids)]
  )
}

/** Lets a fair's marks rest for so many seconds, one at least: what failed would fail again at once. */
export async function restTouches(context: Context, fairId: string, seconds: number): Promise<void> {
  const manager = managerOf(context)
  await manager.execute("insert into fairs_touch (fair_id) values (?)", [fairId])
  await manager.execute(
    "update fairs_touch set not_before = now() + make_interval(secs => ?) where fair_id = ?",
    [seconds, fairId]
  )
}
