import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { REVENUE_ALLOCATION_MODULE } from "../modules/revenue-allocation"
import { postedMovements } from "../modules/revenue-allocation/orders/posted-movements"
import type { LedgerService } from "../modules/revenue-allocation/service"

const PAGE = 500

const Movements = z
  .array(z.object({ id: z.string() }))
  .nullish()
  .transform((movements) => (movements ?? []).map(({ id }) => id))
const Payments = z.array(
  z.object({
    id: z.string(),
    captures: Movements,
    refunds: Movements,
    payment_collection: z.object({ order: z.object({ id: z.string() }).nullish() }).nullish(),
  })
)
const Changes = z.array(z.object({ id: z.string(), order_id: z.string() }))

/** An order to post, or a payment that has none yet. */
export type Unposted = { order_id: string | null }

/**
 * Orders with a capture or refund made, or a change confirmed, at or after `since` that has no posting (M8), and those
 * with one posted since that the provider refused after all. Asks Medusa page by page and the ledger once per page; memory stays flat over any number of orders. An order whose change
 * moved no money comes again each time: posting it finds nothing to do.
 */
export async function* unpostedOrders(container: MedusaContainer, since: Date): AsyncGenerator<Unposted> {
  yield* withUnposted(container, "captures", "sale_captured", since)
  yield* withUnposted(container, "refunds", "payment_refunded", since)
  yield* changed(container, since)
  yield* withRefused(container, "captures", "sale_captured", since)
  yield* withRefused(container, "refunds", "payment_refunded", since)
}

/** Medusa records a capture or refund before it asks the provider, and deletes it when the answer is no. */
async function* withRefused(
  container: MedusaContainer,
  relation: "captures" | "refunds",
  kind: string,
  since: Date
): AsyncGenerator<Unposted> {
  const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (let after = "0"; ;) {
    const page = { kind, since, after, limit: PAGE }
    const posted = await ledger.reading((context) => postedMovements(context, page))
    const ids = posted.map(({ movement_id }) => movement_id)
    const { data } = ids.length
      ? await query.graph({
          entity: "payment",
          fields: ["id", `${relation}.id`],
          filters: { [relation]: { id: ids } },
        })
      : { data: [] }
    const here = new Set(Payments.parse(data).flatMap((payment) => payment[relation]))
    for (const { movement_id, order_id } of posted) if (!here.has(movement_id)) yield { order_id }
    const last = posted.at(-1)
    if (!last || posted.length < PAGE) return
    after = last.transaction_id
  }
}

async function* withUnposted(
  container: MedusaContainer,
  relation: "captures" | "refunds",
  kind: string,
  since: Date
): AsyncGenerator<Unposted> {
  const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  for await (const payments of pages(container, Payments, {
    entity: "payment",
    fields: ["id", `${relation}.id`, "payment_collection.order.id"],
    filters: { [relation]: { created_at: { $gte: since } } },
  })) {
    const ids = payments.flatMap((payment) => payment[relation])
    const missing = new Set(await ledger.withoutPosting(kind, ids))
    for (const payment of payments) {
      if (payment[relation].some((id) => missing.has(id)))
        yield { order_id: payment.payment_collection?.order?.id ?? null }
    }
  }
}

async function* changed(container: MedusaContainer, since: Date): AsyncGenerator<Unposted> {
  const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  for await (const changes of pages(container, Changes, {
    entity: "order_change",
    fields: ["id", "order_id"],
    filters: { status: "confirmed", confirmed_at: { $gte: since } },
  })) {
    const missing = await ledger.withoutPosting(
      "order_changed",
      changes.map(({ id }) => id)
    )
    const unposted = changes.filter(({ id }) => missing.includes(id))
    for (const order_id of new Set(unposted.map((change) => change.order_id))) yield { order_id }
  }
}

/** What Medusa's graph has of an entity, by id. */
async function* pages<Row extends { id: string }>(
  container: MedusaContainer,
  Rows: z.ZodType<Row[]>,
  asked: { entity: string; fields: string[]; filters: Record<string, unknown> }
): AsyncGenerator<Row[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  let after = ""
  for (;;) {
    const { data } = await query.graph({
      ...asked,
      filters: { ...asked.filters, id: { $gt: after } },
      pagination: { take: PAGE, order: { id: "ASC" } },
    })
    const rows = Rows.parse(data)
    yield rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.id
  }
}
