import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import type { Allocation } from "@/lib/api/allocation"
import { callStore } from "../cart/call-store"
import { type Order, ORDER_FIELDS, orderSchema } from "./order"
import type { KnownOrder } from "./orders-cookie"
import { type Parcel, parcelSchema } from "./parcel"

const orderReply = z.object({ order: orderSchema })

const impactReply = z.object({
  impact: z.object({
    posted: z.boolean(),
    amount: z.number().int(),
    currency_code: z.string(),
    policy_version: z.union([z.string(), z.number()]),
    shares: z.array(
      z.object({
        party: z.string(),
        label: z.string(),
        amount: z.number().int(),
        basis: z.string().nullish(),
      })
    ),
  }),
})

/** Where the money of one order goes, in céntimos; the shares add up to `amount`. */
export type OrderImpact = Allocation & { posted: boolean }

/** An order this browser may see; null when the backend no longer knows it. */
export async function fetchOrder(known: KnownOrder): Promise<Order | null> {
  const path = `/store/orders/${encodeURIComponent(known.id)}?fields=${encodeURIComponent(ORDER_FIELDS)}`
  const reply = await callStore(path, { schema: orderReply })
  return reply.ok ? reply.data.order : null
}

/** The split of an order by the policy that applied to it; null while there is none to show. */
export async function fetchImpact(known: KnownOrder, locale: Locale): Promise<OrderImpact | null> {
  const path = `/store/orders/${encodeURIComponent(known.id)}/impact?secret=${encodeURIComponent(known.secret)}`
  const reply = await callStore(path, { schema: impactReply, locale })
  return reply.ok ? reply.data.impact : null
}

const parcelsReply = z.object({ parcels: z.array(parcelSchema) })

/** What of an order has left, the first on top; none while nobody can tell. */
export async function fetchParcels(known: KnownOrder, locale: Locale): Promise<Parcel[]> {
  const path = `/store/orders/${encodeURIComponent(known.id)}/parcels?secret=${encodeURIComponent(known.secret)}`
  const reply = await callStore(path, { schema: parcelsReply, locale })
  return reply.ok ? reply.data.parcels : []
}

const lookupReply = z.object({ order: z.object({ id: z.string() }), secret: z.string() })

/** Finds an order by its number and e-mail. The backend gives one answer to a wrong number and a wrong e-mail. */
export async function findOrder(
  number: number,
  email: string
): Promise<KnownOrder | "not_found" | "too_many_tries"> {
  const reply = await callStore("/store/order-lookup", {
    schema: lookupReply,
    method: "POST",
    body: { display_id: number, email },
  })
  if (reply.ok) return { id: reply.data.order.id, secret: reply.data.secret }
  return reply.status === 429 ? "too_many_tries" : "not_found"
}
