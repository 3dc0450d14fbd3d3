import { isDeepStrictEqual } from "node:util"
import { CRAFT_LINE_CODES } from "@tejido/provenance/domain/craft-lines"
import { MATERIAL_CODES } from "../domain/materials"
import type { FoundProduct, FoundVariant } from "./found-product"
import { centimosOf, type WantedProduct, type WantedVariant } from "./wanted-product"

/** Where a listing's product goes: the same for all, by the shop's own settings. */
export type ShopPlaces = { sales_channel_id: string; shipping_profile_id: string | null }

/**
 * Which fields of a product say something else than its listing does, by name (`title`, `variants.m.price`,
 * `english.product`); empty when both agree. What listings do not decide is not looked at: other categories and tags,
 * other currencies, sales, how many are in stock.
 */
export function differences(wanted: WantedProduct, found: FoundProduct, places: ShopPlaces): string[] {
  const option = found.options[0]
  const tests: [string, boolean][] = [
    ["external_id", found.external_id === wanted.external_id],
    ["handle", found.handle === wanted.handle],
    ["status", found.status === "published"],
    ...differentFields(wanted, found),
    ["metadata", saysMetadata(wanted, found)],
    ["images", isDeepStrictEqual(plain(found.images), plain(wanted.images))],
    ["category", isDeepStrictEqual(craftLinesOf(found), [wanted.craft_line])],
    ["materials", isDeepStrictEqual(materialsOf(found), wanted.materials)],
    ["option", option?.title === wanted.option],
    ["sales_channel", found.sales_channels.includes(places.sales_channel_id)],
    [
      "shipping_profile",
      places.shipping_profile_id === null ||
        isDeepStrictEqual(found.shipping_profiles, [places.shipping_profile_id]),
    ],
    ["english.product", saysEnglish(found, found.id, wanted.english.product)],
    ["english.option", !option || saysEnglish(found, option.id, wanted.english.option)],
    ["origin", found.origin !== null && saysOrigin(found.origin) === saysOrigin(wanted.origin)],
    ["english.origin", !found.origin || saysEnglish(found, found.origin.id, wanted.english.origin)],
    ["lot", wanted.lot_id === null || found.lots.includes(wanted.lot_id)],
  ]
  return [
    ...tests.filter(([, same]) => !same).map(([name]) => name),
    ...wanted.variants.flatMap((variant) => differentVariant(variant, found)),
    ...found.variants
      .filter(({ key }) => !wanted.variants.some((variant) => variant.key === key))
      .map(({ id, key }) => `variants.${key ?? id}`),
  ]
}

function differentFields({ fields }: WantedProduct, found: FoundProduct): [string, boolean][] {
  return Object.entries(fields).map(([name, value]) => [
    name,
    (found[name as keyof typeof fields] ?? "") === (value ?? ""),
  ])
}

/** Whether the part of a product's metadata that listings decide says what it should. */
export function saysMetadata({ metadata }: WantedProduct, found: FoundProduct): boolean {
  const { care = null, materials, one_of_a_kind = false } = found.metadata ?? {}
  return isDeepStrictEqual(plain({ care, materials, one_of_a_kind }), plain(metadata))
}

function differentVariant(wanted: WantedVariant, found: FoundProduct): string[] {
  const variant = found.variants.find(({ key }) => key === wanted.key)
  if (!variant) return [`variants.${wanted.key}`]
  const tests: [string, boolean][] = [
    ["title", variant.title === wanted.title],
    ["value", variant.value?.value === wanted.title],
    ["rank", variant.rank === wanted.rank],
    ["price", samePrice(variant, wanted)],
    ["stock", variant.items.some(({ levels }) => levels > 0)],
  ]
  return tests.filter(([, same]) => !same).map(([name]) => `variants.${wanted.key}.${name}`)
}

/** Whether a variant costs what it should. */
export function samePrice({ prices }: FoundVariant, wanted: WantedVariant): boolean {
  return prices.length > 0 && prices.every(({ amount }) => centimosOf(amount) === wanted.price)
}

/** The craft lines whose categories a product is in, and not whatever else it is in. */
export function craftLinesOf({ categories }: FoundProduct): string[] {
  return categories
    .map(({ handle }) => handle)
    .filter((handle) => (CRAFT_LINE_CODES as readonly string[]).includes(handle))
}

/** The materials that a product has as tags, sorted, and not whatever else it is tagged with. */
export function materialsOf({ tags }: FoundProduct): string[] {
  return tags.map(({ value }) => value).filter((value) => (MATERIAL_CODES as string[]).includes(value))
}

/** The fields whose English listings decide. */
const TRANSLATED = ["title", "description", "material", "technique"]

/** Whether what stands there in English is what should. */
export function saysEnglish(found: FoundProduct, id: string, wanted: Record<string, string>): boolean {
  const there = Object.entries(found.english[id] ?? {}).filter(
    ([field, text]) => TRANSLATED.includes(field) && text
  )
  return isDeepStrictEqual(Object.fromEntries(there), wanted)
}

/** The English that listings do not decide. */
export function undecided(texts: Record<string, string> | null): Record<string, string> {
  return Object.fromEntries(Object.entries(texts ?? {}).filter(([field]) => !TRANSLATED.includes(field)))
}

/** The same text for origins that say the same. */
export function saysOrigin(origin: WantedProduct["origin"]): string {
  const { workshop_id, technique, agreed_pay_centimos, makers } = origin
  const shares = makers.map(({ artisan_id, share_bp }) => `${artisan_id}:${share_bp}`).sort()
  return JSON.stringify([workshop_id, technique, agreed_pay_centimos ?? null, shares])
}

/** As it comes back from a JSON column. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown
}
