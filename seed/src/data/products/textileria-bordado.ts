import type { ProductType } from "../types"
export const TEXTILERIA_BORDADO: ProductType[] = []
