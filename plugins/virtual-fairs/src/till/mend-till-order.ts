import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import type { TillSaleRow } from "../modules/virtual-fairs/till/till-sale-row"

type Unreserved = { line_id: string; inventory_item_id: string; quantity: number; location_id: string | null }
type Session = { id: string; paid: boolean; amount: string; capture_id: string | null; counted: boolean }

/**
 * Gives a sale's order what a process that died within its completion owed it: the pieces reserved and the payment
 * taken. Where nothing died there is nothing to do.
 */
export async function mendTillOrder(
  container: MedusaContainer,
  sale: TillSaleRow,
  orderId: string
): Promise<void> {
  if (sale.handover === null) await reserve(container, orderId)
  const [session] = await read<Session>(container, SESSION, [orderId, orderId])
  if (!session)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The sale's payment cannot be found")
  if (!session.paid) await container.resolve(Modules.PAYMENT).authorizePaymentSession(session.id, {})
  const [paid] = await read<Session>(container, SESSION, [orderId, orderId])
  if (!paid?.capture_id || paid.counted) return
  await container.resolve(Modules.ORDER).addOrderTransactions({
    ...{ order_id: orderId, amount: Number(paid.amount), currency_code: "pen" },
    ...{ reference: "capture", reference_id: paid.capture_id },
  })
}

async function reserve(container: MedusaContainer, orderId: string): Promise<void> {
  const missing = await read<Unreserved>(container, UNRESERVED, [orderId])
  if (missing.length === 0) return
  const items = missing.map(({ line_id, inventory_item_id, quantity, location_id }) => {
    if (!location_id) {
      throw new MedusaError(MedusaError.Types.CONFLICT, "There are not so many left", "out_of_stock")
    }
    return { line_item_id: line_id, inventory_item_id, quantity, location_id }
  })
  await container
    .resolve(Modules.LOCKING)
    .execute([...new Set(items.map(({ inventory_item_id }) => inventory_item_id))].sort(), () =>
      container.resolve(Modules.INVENTORY).createReservationItems(items)
    )
}

async function read<Row>(container: MedusaContainer, statement: string, values: string[]): Promise<Row[]> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return (await pg.raw<{ rows: Row[] }>(statement, values)).rows
}

const UNRESERVED = `
  select l.id as line_id, kit.inventory_item_id, (i.quantity * kit.required_quantity)::float8 as quantity,
    (select level.location_id from inventory_level level
     where level.inventory_item_id = kit.inventory_item_id and level.deleted_at is null
       and level.stocked_quantity - level.reserved_quantity >= i.quantity * kit.required_quantity
     order by level.created_at limit 1) as location_id
  from "order" o join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
    join order_line_item l on l.id = i.item_id
    join product_variant v on v.id = l.variant_id and v.manage_inventory
    join product_variant_inventory_item kit on kit.variant_id = v.id and kit.deleted_at is null
  where o.id = ? and coalesce(i.fulfilled_quantity, 0) = 0
    and not exists (select from reservation_item r where r.line_item_id = l.id
      and r.inventory_item_id = kit.inventory_item_id and r.deleted_at is null)`

const SESSION = `
  select s.id, p.id is not null as paid, c.amount, c.id as capture_id,
    exists (select from order_transaction t where t.order_id = ? and t.reference = 'capture'
      and t.reference_id = c.id and t.deleted_at is null) as counted
  from order_payment_collection link
    join payment_session s on s.payment_collection_id = link.payment_collection_id and s.deleted_at is null
    left join payment p on p.payment_session_id = s.id and p.deleted_at is null
    left join capture c on c.payment_id = p.id and c.deleted_at is null
  where link.order_id = ? and link.deleted_at is null order by s.created_at desc limit 1`
