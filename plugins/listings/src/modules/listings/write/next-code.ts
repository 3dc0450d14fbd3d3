import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/**
 * The next free code of a prison, `P-0001`. Whoever else wants one of the same prison waits until the transaction
 * ends; gaps are filled, so that a code typed far ahead does not use the numbers up.
 */
export async function nextCode(context: Context, establishmentId: string): Promise<string> {
  const manager = managerOf(context)
  // Held in a statement of its own: the one that reads must begin after the wait to see what the other wrote.
  await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
    `listings code ${establishmentId}`,
  ])
  const [free] = await manager.execute<{ number: number }[]>(
    `with taken as (
       select substr(code, 3)::int as number from listings_listing
       where establishment_id = ? and code ~ '^P-[0-9]{4,9}$')
     select min(before.number) + 1 as number from (select 0 as number union all select number from taken) before
     where not exists (select from taken where taken.number = before.number + 1)`,
    [establishmentId]
  )
  return `P-${String(free?.number).padStart(4, "0")}`
}
