/** Colours of one band: the ground, then four threads, from the strongest to the lightest. */
export type BandPalette = readonly [ground: string, string, string, string, string]

const COCHINILLA = "#a3203a"
const ANIL = "#23325f"
const QOLLE = "#e0a526"
const CHILCA = "#3f6b4f"
const TIERRA = "#8a4b2a"
const CARBON = "#231f1c"
const LANA = "#f4ecdf"

const PALETTES = {
  cochineal: [COCHINILLA, CARBON, QOLLE, ANIL, LANA],
  indigo: [ANIL, COCHINILLA, QOLLE, CHILCA, LANA],
  earth: [TIERRA, CARBON, QOLLE, COCHINILLA, LANA],
  green: [CHILCA, CARBON, QOLLE, COCHINILLA, LANA],
  charcoal: [CARBON, COCHINILLA, QOLLE, TIERRA, LANA],
  yellow: [QOLLE, CARBON, COCHINILLA, ANIL, LANA],
} as const satisfies Record<string, BandPalette>

// Each line of work keeps its dye, so that a buyer learns to tell leather from loom at a glance.
const BY_CRAFT_LINE = new Map<string, BandPalette>(
  Object.entries({
    textileria: PALETTES.cochineal,
    "alfareria-ceramica": PALETTES.earth,
    "cueros-pieles": PALETTES.charcoal,
    talla: PALETTES.indigo,
    imagineria: PALETTES.yellow,
    "mates-huingos": PALETTES.earth,
    "joyeria-orfebreria": PALETTES.indigo,
    bisuteria: PALETTES.cochineal,
    "fibras-vegetales": PALETTES.green,
    "instrumentos-musicales": PALETTES.charcoal,
    metalisteria: PALETTES.indigo,
    pintura: PALETTES.yellow,
    vidrio: PALETTES.green,
    cereria: PALETTES.yellow,
    "resinas-naturales": PALETTES.green,
    "recursos-acuicolas": PALETTES.indigo,
    calzado: PALETTES.charcoal,
    carpinteria: PALETTES.earth,
    panaderia: PALETTES.yellow,
  })
)

/** The palette of a craft line; an unknown line weaves in cochineal. */
export function bandPalette(craftLine: string): BandPalette {
  return BY_CRAFT_LINE.get(craftLine) ?? PALETTES.cochineal
}
