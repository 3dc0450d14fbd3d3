import type { Context } from "@medusajs/framework/types"
import { type AuditActor, recordAudit } from "@tejido/institutions/audit/record-audit"
import { managerOf, tell } from "../transaction"
import type { TillSaleRow } from "./till-sale-row"

/** The sale is made: an order, paid and handed over. Once; in a transaction, audited as the seller's. */
export async function endTillSale(context: Context, sale: TillSaleRow, orderId: string): Promise<void> {
  const done = await managerOf(context).execute<{ id: string }[]>(
    `update fairs_till_sale set state = 'done', order_id = ?, refusal = null, updated_at = now()
     where id = ? and state = 'begun' returning id`,
    [orderId, sale.id]
  )
  if (done.length === 0) return
  tellStands(context, sale)
  await recordAudit(context, await sellerOf(context, sale), {
    action: "fair_till.sold",
    resource: "fair_till_sale",
    resourceId: sale.id,
    establishmentId: sale.lines[0]?.establishment_id ?? null,
    after: {
      ...{ number: Number(sale.number), fair: sale.fair_handle, order: orderId, method: sale.method },
      ...{ total: sale.total, units: sale.lines.reduce((units, { quantity }) => units + quantity, 0) },
    },
  })
}

/** The shop would not sell it: nothing was sold, and the device is told why. In a transaction. */
export async function refuseTillSale(
  context: Context,
  id: string,
  refusal: { code: string; details: Record<string, unknown> }
): Promise<void> {
  await managerOf(context).execute(
    `update fairs_till_sale set state = 'refused', refusal = ?::jsonb, updated_at = now()
     where id = ? and state = 'begun'`,
    [JSON.stringify(refusal), id]
  )
}

/** Stands whose sales changed. */
export function tellStands(context: Context, { lines }: Pick<TillSaleRow, "lines">): void {
  tell(
    context,
    "stand",
    lines.map(({ stand_id }) => stand_id)
  )
}

/** Who sold, also where a job carried on with what they began. */
async function sellerOf(context: Context, { member_id }: TillSaleRow): Promise<AuditActor> {
  const [member] = await managerOf(context).execute<{ name: string; email: string }[]>(
    "select name, email from staff_member where id = ?",
    [member_id]
  )
  return { type: "staff", id: member_id, label: member ? `${member.name} <${member.email}>` : member_id }
}
