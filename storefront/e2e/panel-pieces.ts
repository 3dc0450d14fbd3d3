import { query } from "./market"

/** A thing on sale that comes one way only, made in one prison. `level` is its stock there. */
export type MadePiece = { handle: string; title: string; code: string; level: string; available: number }

/** Things of a prison that are in the shop, with at least `least` of each left to sell. */
export async function piecesOf(establishment: string, least: number): Promise<MadePiece[]> {
  return await query<MadePiece>(
    `select p.handle, p.title, l.code, min(il.id) as level,
       sum(il.stocked_quantity - il.reserved_quantity)::int as available
     from listings_listing l join product p on p.id = l.product_id and p.status = 'published'
     join provenance_establishment e on e.id = l.establishment_id and e.code = $1
     join product_variant v on v.product_id = p.id and v.deleted_at is null
     join product_variant_inventory_item link on link.variant_id = v.id and link.deleted_at is null
     join inventory_level il on il.inventory_item_id = link.inventory_item_id and il.deleted_at is null
     where l.state = 'published'
     group by p.handle, p.title, l.code
     having count(*) = 1 and sum(il.stocked_quantity - il.reserved_quantity) >= $2
     order by p.handle`,
    [establishment, least]
  )
}

/** How many of a piece there are: on the shelf, and of those already sold. */
export async function stockOf(level: string): Promise<{ stocked: number; reserved: number }> {
  const [found] = await query<{ stocked: number; reserved: number }>(
    `select stocked_quantity::int as stocked, reserved_quantity::int as reserved from inventory_level where id = $1`,
    [level]
  )
  if (!found) throw new Error(`There is no stock of ${level}`)
  return found
}
