import type { ProductType } from "../types"

/** Everything the workshops make. */
export const PRODUCT_TYPES: ProductType[] = []
