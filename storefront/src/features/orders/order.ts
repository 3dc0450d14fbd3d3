import { z } from "zod"
import { type Centimos, centimosFromSoles } from "../../lib/money"
import { variantLabel } from "../cart/variant-label"

const soles = z
  .number()
  .nullish()
  .transform((amount) => centimosFromSoles(amount ?? 0))
const count = z
  .number()
  .nullish()
  .transform((quantity) => quantity ?? 0)
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "")

export const orderSchema = z
  .object({
    id: z.string(),
    display_id: z.number(),
    status: text,
    email: text,
    created_at: z.string(),
    shipping_total: soles,
    total: soles,
    summary: z.object({ paid_total: soles, refunded_total: soles }).nullish(),
    items: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          product_title: z.string().nullish(),
          product_handle: z.string().nullish(),
          variant_title: z.string().nullish(),
          thumbnail: z.string().nullish(),
          quantity: z.number(),
          total: soles,
          return_received_total: soles,
          return_dismissed_total: soles,
          detail: z.object({ return_received_quantity: count, return_dismissed_quantity: count }).nullish(),
        })
      )
      .nullish(),
    shipping_methods: z.array(z.object({ name: text })).nullish(),
    shipping_address: z
      .object({
        first_name: text,
        last_name: text,
        phone: text,
        address_1: text,
        address_2: text,
        city: text,
        metadata: z.record(z.string(), z.unknown()).nullish(),
      })
      .nullish(),
  })
  .transform((raw) => {
    const lines = (raw.items ?? []).map((item) => ({
      id: item.id,
      title: item.product_title ?? item.title,
      variantTitle: variantLabel(item.variant_title),
      handle: item.product_handle ?? null,
      image: item.thumbnail ?? null,
      quantity: item.quantity,
      returned: (item.detail?.return_received_quantity ?? 0) + (item.detail?.return_dismissed_quantity ?? 0),
      // Medusa's totals leave out what came back, the quantity does not; here both say what was bought.
      total: plus(item.total, item.return_received_total, item.return_dismissed_total),
    }))
    const itemTotal = plus(...lines.map(({ total }) => total))
    return {
      id: raw.id,
      number: raw.display_id,
      cancelled: raw.status === "canceled",
      email: raw.email,
      placedAt: new Date(raw.created_at),
      itemTotal,
      shippingTotal: raw.shipping_total,
      /** As it was paid, before anything was given back. */
      total: raw.summary?.paid_total || raw.total,
      refunded: raw.summary?.refunded_total ?? plus(),
      delivery: raw.shipping_methods?.[0]?.name ?? "",
      lines,
      address: raw.shipping_address
        ? {
            name: `${raw.shipping_address.first_name} ${raw.shipping_address.last_name}`.trim(),
            phone: raw.shipping_address.phone,
            street: raw.shipping_address.address_1,
            reference: raw.shipping_address.address_2,
            city: raw.shipping_address.city,
            place:
              typeof raw.shipping_address.metadata?.place === "string"
                ? raw.shipping_address.metadata.place
                : null,
          }
        : null,
    }
  })

function plus(...amounts: Centimos[]): Centimos {
  return amounts.reduce((sum, amount) => (sum + amount) as Centimos, 0 as Centimos)
}

/** A placed order as the shop shows it. Every amount in céntimos, IGV included. */
export type Order = z.infer<typeof orderSchema>

/** What the backend must send so that `orderSchema` can be read. */
export const ORDER_FIELDS = [
  "id",
  "display_id",
  "status",
  "email",
  "created_at",
  "item_total",
  "shipping_total",
  "total",
  "summary",
  "*items",
  "*items.detail",
  "*shipping_methods",
  "*shipping_address",
].join(",")
