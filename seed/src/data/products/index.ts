import type { ProductType } from "../types"
