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
    fulfillments: z
      .array(
        z.object({
          id: z.string(),
          shipped_at: z.string().nullish(),
          delivered_at: z.string().nullish(),
          canceled_at: z.string().nullish(),
          labels: z.array(z.object({ tracking_number: text, tracking_url: text })).nullish(),
          items: z.array(z.object({ line_item_id: z.string().nullish(), quantity: z.number() })).nullish(),
        })
      )
      .nullish(),
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
    /** What has left, the first on top. */
    parcels: (raw.fulfillments ?? [])
      .flatMap(({ shipped_at, canceled_at, ...fulfillment }) =>
        shipped_at && !canceled_at ? [{ ...fulfillment, shipped_at }] : []
      )
      .sort((a, b) => a.shipped_at.localeCompare(b.shipped_at))
      .map((fulfillment) => ({
        id: fulfillment.id,
        shippedAt: new Date(fulfillment.shipped_at),
        deliveredAt: fulfillment.delivered_at ? new Date(fulfillment.delivered_at) : null,
        tracking: (fulfillment.labels ?? [])
          .filter(({ tracking_number }) => tracking_number !== "")
          .map(({ tracking_number, tracking_url }) => ({
            number: tracking_number,
            url: /^https:\/\//.test(tracking_url) && URL.canParse(tracking_url) ? tracking_url : null,
          })),
        pieces: (fulfillment.items ?? []).flatMap(({ line_item_id, quantity }) =>
          line_item_id ? [{ lineId: line_item_id, quantity }] : []
        ),
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
  "fulfillments.id",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.labels.tracking_number",
  "fulfillments.labels.tracking_url",
  "fulfillments.items.line_item_id",
  "fulfillments.items.quantity",
  "*shipping_address",
].join(",")
