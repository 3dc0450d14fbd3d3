/** A craft line's place in the catalogue. */
export interface CraftLine {
  /** Stable code, also the handle of the product category. */
  readonly code: string
  readonly name: { readonly es: string; readonly en: string }
  /** True for the 16 lines of the national classification (CLANAR, R.M. 084-2021-MINCETUR). */
  readonly clanar: boolean
}

/**
 * The 16 craft lines of CLANAR and, after them, the lines that prison workshops really have but the
 * classification leaves out: they have no entry in the National Register of Artisans.
 */
export const CRAFT_LINES = [
  {
    code: "alfareria-ceramica",
    name: { es: "Alfarería y cerámica", en: "Pottery and ceramics" },
    clanar: true,
  },
  { code: "bisuteria", name: { es: "Bisutería", en: "Costume jewellery" }, clanar: true },
  { code: "cereria", name: { es: "Cerería", en: "Candle making" }, clanar: true },
  { code: "cueros-pieles", name: { es: "Cueros y pieles", en: "Leather and hides" }, clanar: true },
  {
    code: "fibras-vegetales",
    name: { es: "Fibras vegetales", en: "Plant fibres and basketry" },
    clanar: true,
  },
  { code: "imagineria", name: { es: "Imaginería", en: "Religious and folk figures" }, clanar: true },
  {
    code: "instrumentos-musicales",
    name: { es: "Instrumentos musicales", en: "Musical instruments" },
    clanar: true,
  },
  {
    code: "joyeria-orfebreria",
    name: { es: "Joyería y orfebrería", en: "Jewellery and goldsmithing" },
    clanar: true,
  },
  { code: "resinas-naturales", name: { es: "Resinas naturales", en: "Natural resins" }, clanar: true },
  { code: "mates-huingos", name: { es: "Mates y huingos", en: "Carved gourds" }, clanar: true },
  { code: "metalisteria", name: { es: "Metalistería", en: "Metalwork" }, clanar: true },
  { code: "pintura", name: { es: "Pintura", en: "Painting" }, clanar: true },
  {
    code: "recursos-acuicolas",
    name: { es: "Recursos acuícolas", en: "Shell and aquatic materials" },
    clanar: true,
  },
  { code: "talla", name: { es: "Talla", en: "Carving" }, clanar: true },
  { code: "textileria", name: { es: "Textilería", en: "Textiles" }, clanar: true },
  { code: "vidrio", name: { es: "Vidrio", en: "Glass" }, clanar: true },
  { code: "calzado", name: { es: "Calzado", en: "Footwear" }, clanar: false },
  { code: "carpinteria", name: { es: "Carpintería", en: "Carpentry" }, clanar: false },
  { code: "panaderia", name: { es: "Panadería", en: "Baking" }, clanar: false },
] as const satisfies readonly CraftLine[]

/** One of the codes in {@link CRAFT_LINES}. */
export type CraftLineCode = (typeof CRAFT_LINES)[number]["code"]

/** The codes alone, in catalogue order, in the shape that enums (zod, DML) want. */
export const CRAFT_LINE_CODES = CRAFT_LINES.map((line) => line.code) as [CraftLineCode, ...CraftLineCode[]]

/** The line's name in the language of a BCP 47 locale: English for `en` and `en-*`, else Spanish. */
export function craftLineName(line: CraftLine, locale: string | undefined): string {
  return locale?.toLowerCase().split("-")[0] === "en" ? line.name.en : line.name.es
}
