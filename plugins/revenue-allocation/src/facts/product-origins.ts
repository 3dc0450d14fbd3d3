import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { MODES } from "../domain/policy"
import type { SaleOrigin } from "../domain/sale"

/** Fields of `product` that say where its money goes; the link is the provenance plugin's. */
export const ORIGIN_FIELDS = [
  "origin.agreed_pay_centimos",
  "origin.workshop.id",
  "origin.workshop.mode",
  "origin.makers.share_bp",
  "origin.makers.artisan_id",
]

/** A product as read with `ORIGIN_FIELDS`, for parsing what `query.graph` returns. */
export const OriginOfProduct = z
  .object({
    agreed_pay_centimos: z.number().nullish(),
    workshop: z.object({ id: z.string(), mode: z.enum(MODES) }),
    makers: z.array(z.object({ share_bp: z.number(), artisan_id: z.string() })).default([]),
  })
  .nullish()
  .transform((origin): SaleOrigin | null =>
    origin
      ? {
          workshop_id: origin.workshop.id,
          mode: origin.workshop.mode,
          agreed_pay: origin.agreed_pay_centimos ?? null,
          makers: origin.makers,
        }
      : null
  )

const Products = z.array(z.object({ id: z.string(), origin: OriginOfProduct }))

/** The recorded origins of these products, by product id. A product without one is missing from the map. */
export async function readProductOrigins(
  query: Omit<RemoteQueryFunction, symbol>,
  productIds: readonly string[]
): Promise<Map<string, SaleOrigin>> {
  if (productIds.length === 0) return new Map()
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", ...ORIGIN_FIELDS],
    filters: { id: [...productIds] },
  })
  return new Map(Products.parse(data).flatMap(({ id, origin }) => (origin ? [[id, origin]] : [])))
}
