import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { centimos, centimosFromDecimal } from "../../../domain/centimos"
import type { ShopMovement } from "../../../domain/provider-match"

/** A payment as the shop has it, with everything that a provider may call it by. */
export type ShopPayment = {
  id: string
  names: string[]
  order_id: string | null
  movements: Omit<ShopMovement, "posted">[]
}

const Moved = z
  .array(z.object({ id: z.string(), amount: z.unknown(), created_at: z.coerce.date() }))
  .nullish()
  .transform((moved) => moved ?? [])

const Payments = z.array(
  z.object({
    id: z.string(),
    data: z.looseObject({ id: z.unknown() }).nullish(),
    captures: Moved,
    refunds: Moved,
    payment_collection: z.object({ order: z.object({ id: z.string() }).nullish() }).nullish(),
  })
)

/**
 * The payments of a provider that these references name: by the provider's own id (`data.id`), by Medusa's, or by that
 * of one of their captures or refunds. At most four queries.
 */
export async function readShopPayments(
  query: Omit<RemoteQueryFunction, symbol>,
  providerId: string,
  references: readonly string[]
): Promise<ShopPayment[]> {
  const starting = (prefix: string) => references.filter((reference) => reference.startsWith(prefix))
  const asked = [
    { names: references, filter: (id: readonly string[]) => ({ data: { id: { $in: id } } }) },
    { names: starting("pay_"), filter: (id: readonly string[]) => ({ id }) },
    { names: starting("capt_"), filter: (id: readonly string[]) => ({ captures: { id } }) },
    { names: starting("ref_"), filter: (id: readonly string[]) => ({ refunds: { id } }) },
  ]
  const found = new Map<string, ShopPayment>()
  for (const { names, filter } of asked) {
    if (!names.length) continue
    const { data } = await query.graph({
      entity: "payment",
      fields: [
        "id",
        "data",
        ...["captures.id", "captures.amount", "captures.created_at"],
        ...["refunds.id", "refunds.amount", "refunds.created_at"],
        "payment_collection.order.id",
      ],
      filters: { provider_id: providerId, ...filter(names) } as object,
    })
    for (const payment of Payments.parse(data)) found.set(payment.id, shopPayment(payment))
  }
  return [...found.values()]
}

function shopPayment(payment: z.infer<typeof Payments>[number]): ShopPayment {
  const { id, data, captures, refunds, payment_collection } = payment
  const names = [id, ...(typeof data?.id === "string" ? [data.id] : [])]
  const movement = (kind: "capture" | "refund") => (moved: z.infer<typeof Moved>[number]) => {
    const amount = centimosFromDecimal(moved.amount)
    return {
      ...{ id: moved.id, kind, payment: names, at: moved.created_at },
      amount: kind === "capture" ? amount : centimos(-amount),
    }
  }
  return {
    ...{ id, names },
    order_id: payment_collection?.order?.id ?? null,
    movements: [...captures.map(movement("capture")), ...refunds.map(movement("refund"))],
  }
}
