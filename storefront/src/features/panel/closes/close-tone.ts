import type { Tone } from "../charts/tones"
import type { ClosePart } from "./close"

/** How each part of a month's income is drawn. */
export const PART_TONES: Record<ClosePart, Tone> = {
  personal: "maker",
  family: "family",
  alimony: "family",
  savings: "maker",
  reparation: "reparation",
  inpe: "inpe",
  held: "held",
}
