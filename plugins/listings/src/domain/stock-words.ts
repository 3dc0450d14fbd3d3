import type { Words } from "@tejido/institutions/domain/permissions"
import type { StockReason } from "./stock-change"

/** What kinds of movements there are. */
export const MOVEMENT_KINDS = ["count", "adjust", "fair_sale"] as const
export type MovementKind = (typeof MOVEMENT_KINDS)[number]

/** Movements in words, for files. */
export const MOVEMENT_WORDS: Readonly<Record<MovementKind, Words>> = {
  count: { es: "Conteo", en: "Count" },
  adjust: { es: "Ajuste", en: "Adjustment" },
  fair_sale: { es: "Venta en feria", en: "Sale at a fair" },
}

/** Reasons of adjustments in words, for files. */
export const REASON_WORDS: Readonly<Record<StockReason, Words>> = {
  damaged: { es: "Se dañó", en: "Damaged" },
  lost: { es: "Se perdió", en: "Lost" },
  found: { es: "Apareció", en: "Found" },
  made: { es: "Se hicieron más", en: "More were made" },
  gift: { es: "Se entregó como obsequio o muestra", en: "Given as a gift or sample" },
  correction: { es: "Corrección", en: "Correction" },
}
