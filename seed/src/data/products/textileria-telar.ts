import type { ProductType } from "../types"
export const TEXTILERIA_TELAR: ProductType[] = []
