/**
 * Codes of the craft lines in the order the shop shows them: the 16 of CLANAR, then what prisons make outside it.
 * Their names are in the message files, so header and tiles need no request.
 */
export const CRAFT_LINE_CODES = [
  "textileria",
  "alfareria-ceramica",
  "cueros-pieles",
  "talla",
  "imagineria",
  "mates-huingos",
  "joyeria-orfebreria",
  "bisuteria",
  "fibras-vegetales",
  "instrumentos-musicales",
  "metalisteria",
  "pintura",
  "vidrio",
  "cereria",
  "resinas-naturales",
  "recursos-acuicolas",
  "calzado",
  "carpinteria",
  "panaderia",
] as const

/** What prisons make outside CLANAR (R.M. 084-2021-MINCETUR); the rest is within. */
export const OUTSIDE_CLANAR: readonly string[] = ["calzado", "carpinteria", "panaderia"]

export type CraftLineCode = (typeof CRAFT_LINE_CODES)[number]
