import type { PartOf } from "./statement-rows"

/** Sizes in points and the shop's colours (storefront/src/styles/tokens.css), for papers that are handed to people. */
export const PAPER = {
  page: 595.28,
  margin: 48,
  width: 595.28 - 2 * 48,
  ink: { text: "#231f1c", quiet: "#6a625b", title: "#861930", line: "#e4dacb", ground: "#fbf7f0" },
  stripes: [
    { color: "#a3203a", y: 0, h: 9 },
    { color: "#e0a526", y: 9, h: 2.5 },
    { color: "#23325f", y: 11.5, h: 4 },
    { color: "#3f6b4f", y: 15.5, h: 2 },
  ],
} as const

/** The colour of each part in the bar and its legend. */
export const PART_COLOR: Readonly<Record<PartOf, string>> = {
  inpe: "#23325f",
  reparation: "#8a4b2a",
  alimony: "#a3203a",
  family: "#d06a7c",
  savings: "#e0a526",
  personal: "#3f6b4f",
  held: "#b9ae9f",
}
