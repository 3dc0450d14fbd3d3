import type { FormValues } from "../../form/form-state"
import type { ListingContent } from "../listing-content"
import { writeMakers } from "./maker-shares"
import { writeCentimetres } from "./typed-measures"

/** How a piece comes: the only one, several alike, or to choose among. */
export const HOW_MANY = ["unique", "several", "options"] as const
export type HowMany = (typeof HOW_MANY)[number]

/** What the form of a listing holds when it is opened; `readListing` reads it back to the same. */
export function listingValues({
  content,
  version,
  code,
  workshop_id,
}: {
  content: ListingContent
  version: number
  code: string
  workshop_id: string | null
}): FormValues {
  const values: FormValues = {
    version: String(version),
    code,
    workshop_id: workshop_id ?? "",
    materials: content.materials,
    price: soles(content.price),
    how_many: howMany(content),
    stock: content.option === null ? number(content.variants[0]?.stock) : "",
    variants: content.variants.map(({ key }) => key),
    length: writeCentimetres(content.size_mm.length),
    width: writeCentimetres(content.size_mm.width),
    height: writeCentimetres(content.size_mm.height),
    weight: number(content.weight_g),
    agreed_pay: soles(content.agreed_pay),
    lot_id: content.lot_id ?? "",
    makers: content.makers.map(({ artisan_id }) => artisan_id),
    photos: content.photos.map(({ photo_id }) => photo_id),
  }
  for (const field of ["title", "description", "technique", "material", "care"] as const) {
    values[`${field}_es`] = content[field].es
    values[`${field}_en`] = content[field].en
  }
  values.option_es = content.option?.es ?? ""
  values.option_en = content.option?.en ?? ""
  for (const { key, value, price, stock } of content.option === null ? [] : content.variants) {
    values[`variant_value_${key}`] = value
    values[`variant_price_${key}`] = soles(price)
    values[`variant_stock_${key}`] = number(stock)
  }
  for (const [artisan, part] of Object.entries(writeMakers(content.makers))) values[`part_${artisan}`] = part
  for (const { photo_id, alt } of content.photos) {
    values[`alt_es_${photo_id}`] = alt.es
    values[`alt_en_${photo_id}`] = alt.en
  }
  return values
}

function howMany(content: ListingContent): HowMany {
  if (content.one_of_a_kind) return "unique"
  return content.option === null ? "several" : "options"
}

const number = (value: number | null | undefined) =>
  value === null || value === undefined ? "" : String(value)
const soles = (centimos: number | null) => (centimos === null ? "" : (centimos / 100).toFixed(2))
