import type { ProductType, Variation } from "./types"

export { demoArtisans } from "./artisans"
export { ESTABLISHMENTS } from "./establishments"
export { DEMO_STAFF } from "./demo-staff"
export { INSTITUTIONS } from "./institutions"
export { MATERIALS } from "./materials"
export { PRODUCT_TYPES } from "./products"
export { WORKSHOPS } from "./workshops"

/** One product: a variation with its type. `key` is stable from one run to the next. */
export type ProductSeed = { key: string; type: ProductType; variation: Variation }

/** Every variation of the types as a record of its own. */
export function productsOf(types: readonly ProductType[]): ProductSeed[] {
  return types.flatMap((type) =>
    type.variations.map((variation) => ({ key: `${type.key}/${variation.handle}`, type, variation }))
  )
}
