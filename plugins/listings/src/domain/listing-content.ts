import { z } from "@medusajs/framework/zod"
import { MATERIAL_CODES } from "./materials"

/** The most that one listing has of each; more than any piece needs, and little enough for a page. */
export const MOST = {
  photos: 12,
  variants: 40,
  makers: 20,
  price_centimos: 10_000_000,
  stock: 100_000,
} as const

const line = (most: number) => z.string().trim().max(most)
const localized = (most: number) => z.object({ es: line(most), en: line(most).default("") }).strict()
const whole = (least: number, most: number) => z.number().int().min(least).max(most)
const id = z.string().min(1).max(100)

/** One way in which a piece comes: a size, a colour; or the only one, whose `value` is empty. */
export const ListingVariant = z
  .object({
    /** Stays the same while its words change; unique in the listing. */
    key: z.string().regex(/^[a-z0-9]{1,20}$/),
    value: line(60),
    /** Céntimos with IGV where it differs from the listing's price. */
    price: whole(1, MOST.price_centimos).nullable().default(null),
    /** How many there are when it is first published; from then on stock is counted in the inventory. */
    stock: whole(0, MOST.stock).nullable().default(null),
  })
  .strict()

/**
 * What a listing says: the whole of what an operator writes and a curator approves. Tolerant on purpose, for a draft
 * is saved as it is typed: what is still missing is empty or null, and `missingOf` lists it. Money in céntimos with
 * IGV, lengths in millimetres, weight in grams, shares in basis points.
 */
export const ListingContent = z
  .object({
    title: localized(120),
    description: localized(4000),
    technique: localized(120),
    /** For people to read, "Cuero de res curtido al vegetal"; `materials` is for the facet. */
    material: localized(200),
    materials: z.array(z.enum(MATERIAL_CODES)).max(8),
    care: localized(1000),
    size_mm: z
      .object({
        length: whole(1, 5000).nullable(),
        width: whole(1, 5000).nullable(),
        height: whole(1, 5000).nullable(),
      })
      .strict(),
    weight_g: whole(1, 100_000).nullable(),
    price: whole(1, MOST.price_centimos).nullable(),
    one_of_a_kind: z.boolean(),
    /** What buyers choose, "Talla"; null where a piece comes one way only. */
    option: localized(40).nullable(),
    variants: z.array(ListingVariant).min(1).max(MOST.variants),
    makers: z.array(z.object({ artisan_id: id, share_bp: whole(1, 10_000) }).strict()).max(MOST.makers),
    /** Céntimos that the makers are paid for one; only in a company's workshop. */
    agreed_pay: whole(1, MOST.price_centimos).nullable(),
    lot_id: id.nullable(),
    /** In the order in which the shop shows them; the first is the cover. */
    photos: z.array(z.object({ photo_id: id, alt: localized(300) }).strict()).max(MOST.photos),
  })
  .strict()
export type ListingContent = z.output<typeof ListingContent>
export type ListingVariant = z.output<typeof ListingVariant>

/** What a new draft says. */
export function emptyContent(): ListingContent {
  const empty = () => ({ es: "", en: "" })
  return {
    title: empty(),
    description: empty(),
    technique: empty(),
    material: empty(),
    materials: [],
    care: empty(),
    size_mm: { length: null, width: null, height: null },
    weight_g: null,
    price: null,
    one_of_a_kind: false,
    option: null,
    variants: [{ key: "unica", value: "", price: null, stock: null }],
    makers: [],
    agreed_pay: null,
    lot_id: null,
    photos: [],
  }
}
