import { z } from "zod"
import { centimosFromSoles } from "../../lib/money"
import { readAddedFrom } from "./added-from"
import { variantLabel } from "./variant-label"

/** Medusa gives soles as decimals; the shop reckons in whole céntimos. */
const soles = z
  .number()
  .nullish()
  .transform((amount) => centimosFromSoles(amount ?? 0))

const line = z
  .object({
    id: z.string(),
    variant_id: z.string().nullish(),
    product_id: z.string().nullish(),
    product_handle: z.string().nullish(),
    product_title: z.string().nullish(),
    variant_title: z.string().nullish(),
    title: z.string(),
    thumbnail: z.string().nullish(),
    quantity: z.number(),
    unit_price: soles,
    total: soles,
    metadata: z.record(z.string(), z.unknown()).nullish(),
    created_at: z.string().nullish(),
  })
  .transform((raw) => ({
    id: raw.id,
    variantId: raw.variant_id ?? "",
    productId: raw.product_id ?? "",
    handle: raw.product_handle ?? null,
    title: raw.product_title ?? raw.title,
    /** Only where there is a choice (size, colour). */
    variantTitle: variantLabel(raw.variant_title),
    image: raw.thumbnail ?? null,
    quantity: raw.quantity,
    unitPrice: raw.unit_price,
    total: raw.total,
    /** The price the buyer saw when putting it in, céntimos; null when unknown. */
    seenPrice: typeof raw.metadata?.seen_price === "number" ? raw.metadata.seen_price : null,
    /** The fair from whose pages it was put in. */
    from: readAddedFrom((name) => String(raw.metadata?.[name] ?? "")),
    createdAt: raw.created_at ?? "",
  }))

const address = z
  .object({
    first_name: z.string().nullish(),
    last_name: z.string().nullish(),
    phone: z.string().nullish(),
    address_1: z.string().nullish(),
    address_2: z.string().nullish(),
    city: z.string().nullish(),
    province: z.string().nullish(),
    metadata: z.record(z.string(), z.unknown()).nullish(),
  })
  .transform((raw) => ({
    firstName: raw.first_name ?? "",
    lastName: raw.last_name ?? "",
    phone: raw.phone ?? "",
    street: raw.address_1 ?? "",
    reference: raw.address_2 ?? "",
    city: raw.city ?? "",
    province: raw.province ?? "",
    /** INEI's code of the district and its name in full, as the shop wrote them. */
    ubigeo: typeof raw.metadata?.ubigeo === "string" ? raw.metadata.ubigeo : "",
    place: typeof raw.metadata?.place === "string" ? raw.metadata.place : (raw.city ?? ""),
  }))

export const cartSchema = z
  .object({
    id: z.string(),
    email: z.string().nullish(),
    locale: z.string().nullish(),
    region_id: z.string().nullish(),
    completed_at: z.string().nullish(),
    metadata: z.record(z.string(), z.unknown()).nullish(),
    item_total: soles,
    shipping_total: soles,
    total: soles,
    items: z.array(line).nullish(),
    shipping_address: address.nullish(),
    shipping_methods: z
      .array(z.object({ shipping_option_id: z.string().nullish(), name: z.string().nullish() }))
      .nullish(),
    payment_collection: z
      .object({
        id: z.string(),
        amount: soles,
        payment_sessions: z
          .array(
            z.object({
              id: z.string(),
              provider_id: z.string(),
              status: z.string(),
              amount: soles,
              data: z.record(z.string(), z.unknown()).nullish(),
            })
          )
          .nullish(),
      })
      .nullish(),
  })
  .transform((raw) => ({
    id: raw.id,
    email: raw.email ?? "",
    locale: raw.locale ?? null,
    regionId: raw.region_id ?? "",
    completed: Boolean(raw.completed_at),
    metadata: raw.metadata ?? {},
    itemTotal: raw.item_total,
    shippingTotal: raw.shipping_total,
    total: raw.total,
    // Medusa returns lines in the order of their last change: under a buyer's thumb they must not jump.
    lines: (raw.items ?? []).toSorted((a, b) => (a.createdAt + a.id).localeCompare(b.createdAt + b.id)),
    address: raw.shipping_address ?? null,
    delivery: raw.shipping_methods?.[0]
      ? {
          optionId: raw.shipping_methods[0].shipping_option_id ?? "",
          name: raw.shipping_methods[0].name ?? "",
        }
      : null,
    payment: raw.payment_collection
      ? {
          collectionId: raw.payment_collection.id,
          amount: raw.payment_collection.amount,
          sessions: raw.payment_collection.payment_sessions ?? [],
        }
      : null,
  }))

/** A cart as the shop shows it. Every amount in céntimos, IGV included. */
export type Cart = z.infer<typeof cartSchema>
export type CartLine = Cart["lines"][number]

/** What the backend must send so that `cartSchema` can be read. */
export const CART_FIELDS = [
  "id",
  "email",
  "locale",
  "region_id",
  "completed_at",
  "metadata",
  "item_total",
  "shipping_total",
  "total",
  "items.id",
  "items.variant_id",
  "items.product_id",
  "items.product_handle",
  "items.product_title",
  "items.variant_title",
  "items.title",
  "items.thumbnail",
  "items.quantity",
  "items.unit_price",
  "items.total",
  "items.metadata",
  "items.created_at",
  "*shipping_address",
  "shipping_methods.shipping_option_id",
  "shipping_methods.name",
  "*payment_collection",
  "*payment_collection.payment_sessions",
].join(",")
