import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { OrderNow } from "../domain/next-postings"
import type { PostedOrder } from "../modules/revenue-allocation/orders/read-order-row"
import type { DatedMovement, OrderFacts } from "./order-facts"

const Changes = z.array(z.object({ id: z.string(), confirmed_at: z.coerce.date().nullish() }))
const Payments = z.array(
  z.object({
    provider_id: z.string(),
    captures: z.array(z.object({ id: z.string() })).nullish(),
    refunds: z.array(z.object({ id: z.string() })).nullish(),
  })
)

/**
 * The order's facts as they are to be posted against what the ledger has: with what changed it last, and with which of
 * the posted movements are no more. Asks for either only where the order was posted before.
 */
export async function orderNow(
  container: MedusaContainer,
  facts: OrderFacts,
  row: PostedOrder,
  more: readonly DatedMovement[]
): Promise<OrderNow> {
  const { order_id, currency_code, lines, shipping, movements } = facts
  const now = { currency_code, lines, shipping, movements: [...movements, ...more] }
  if (!row.position) return { ...now, changed: { id: order_id, at: new Date() }, withdrawn: [] }
  const here = new Set(movements.map(({ kind, id }) => `${kind} ${id}`))
  const missing = row.position.movements.filter(
    ({ kind, id }) => (kind === "capture" || kind === "refund") && !here.has(`${kind} ${id}`)
  )
  const [changed, withdrawn] = await Promise.all([
    lastChange(container, order_id, row),
    Promise.all(missing.map(async (movement) => ((await exists(container, movement)) ? [] : [movement]))),
  ])
  return { ...now, changed, withdrawn: withdrawn.flat() }
}

/** The last confirmed change of the order; one that named a posting already, or none, is named by its place. */
async function lastChange(
  container: MedusaContainer,
  orderId: string,
  row: PostedOrder
): Promise<OrderNow["changed"]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_change",
    fields: ["id", "confirmed_at"],
    filters: { order_id: orderId, status: "confirmed" },
  })
  const [last] = Changes.parse(data)
    .flatMap(({ id, confirmed_at }) => (confirmed_at ? [{ id, at: confirmed_at }] : []))
    .sort((a, b) => b.at.getTime() - a.at.getTime())
  return last && !row.postings.some(({ source_id }) => source_id === last.id)
    ? last
    : { id: `${orderId}:${row.seq + 1}`, at: new Date() }
}

/**
 * Whether the shop still has a movement that the order does not show. A capture or refund that the provider refused is
 * deleted; a payment that only lost its link to the order is not, and its money stays where it is.
 */
async function exists(
  container: MedusaContainer,
  { kind, id }: { kind: string; id: string }
): Promise<boolean> {
  const relation = kind === "capture" ? "captures" : "refunds"
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["id", "provider_id", `${relation}.id`],
    filters: { [relation]: { id } },
  })
  return Payments.parse(data).some((payment) => payment[relation]?.some((movement) => movement.id === id))
}
