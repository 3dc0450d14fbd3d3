import { z } from "@medusajs/framework/zod"
import { MODES, WHOLE_BP } from "./policy"

/** Céntimos as they stand in JSON. */
const Amount = z.number().int().nonnegative()
const TaxRate = z.number().int().min(0).max(WHOLE_BP)

/** What provenance knows of where a product comes from, as far as money is concerned. */
export const SaleOrigin = z.object({
  workshop_id: z.string().min(1),
  mode: z.enum(MODES),
  /** Céntimos per unit, for company workshops; null where nothing is agreed. */
  agreed_pay: Amount.nullable(),
  /** Who made it and in what proportion; empty when nobody is recorded. */
  makers: z.array(
    z.object({ artisan_id: z.string().min(1), share_bp: z.number().int().min(1).max(WHOLE_BP) })
  ),
})
export type SaleOrigin = z.infer<typeof SaleOrigin>

/** What the buyer keeps of one line of an order: less what came back. Céntimos, tax rates in basis points. */
export const SaleLine = z.object({
  line_id: z.string().min(1),
  product_id: z.string().nullable(),
  quantity: z.number().positive(),
  /** What the buyer pays for it: after discounts, tax included. */
  gross: Amount,
  /** The rate on the order's tax lines; null when it has none, and the policy's counts. */
  tax_bp: TaxRate.nullable(),
  /** Null when the product has no recorded origin: its money is held, not guessed at. */
  origin: SaleOrigin.nullable(),
})
export type SaleLine = z.infer<typeof SaleLine>

/** Freight that the buyer pays. */
export const SaleShipping = z.object({
  line_id: z.string().min(1),
  gross: Amount,
  tax_bp: TaxRate.nullable(),
})
export type SaleShipping = z.infer<typeof SaleShipping>
