import { z } from "zod"

const words = z.object({ es: z.string(), en: z.string() })
const count = z.number().nullable()

/**
 * What a listing says, as `/staff/listings` tells and takes: céntimos with IGV, millimetres, grams, basis points. What
 * is not written yet is empty or null.
 */
export const listingContentSchema = z.object({
  title: words,
  description: words,
  technique: words,
  material: words,
  materials: z.array(z.string()),
  care: words,
  size_mm: z.object({ length: count, width: count, height: count }),
  weight_g: count,
  price: count,
  one_of_a_kind: z.boolean(),
  option: words.nullable(),
  variants: z.array(z.object({ key: z.string(), value: z.string(), price: count, stock: count })),
  makers: z.array(z.object({ artisan_id: z.string(), share_bp: z.number() })),
  agreed_pay: count,
  lot_id: z.string().nullable(),
  photos: z.array(z.object({ photo_id: z.string(), alt: words })),
})
export type ListingContent = z.infer<typeof listingContentSchema>
export type ListingVariant = ListingContent["variants"][number]

/** How many of each a listing can have; the API's limits. */
export const MOST = { photos: 12, variants: 40, makers: 20, price: 10_000_000, stock: 100_000 } as const
