import { z } from "zod"
import { centimosFromSoles } from "../../lib/money"
import { variantLabel } from "../cart/variant-label"

const soles = z
  .number()
  .nullish()
  .transform((amount) => centimosFromSoles(amount ?? 0))
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
    item_total: soles,
    shipping_total: soles,
    total: soles,
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
  .transform((raw) => ({
    id: raw.id,
    number: raw.display_id,
    cancelled: raw.status === "canceled",
    email: raw.email,
    placedAt: new Date(raw.created_at),
    itemTotal: raw.item_total,
    shippingTotal: raw.shipping_total,
    total: raw.total,
    delivery: raw.shipping_methods?.[0]?.name ?? "",
    lines: (raw.items ?? []).map((item) => ({
      id: item.id,
      title: item.product_title ?? item.title,
      variantTitle: variantLabel(item.variant_title),
      handle: item.product_handle ?? null,
      image: item.thumbnail ?? null,
      quantity: item.quantity,
      total: item.total,
    })),
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
  }))

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
  "*items",
  "*shipping_methods",
  "*shipping_address",
].join(",")
