import type { DrawingKind } from "./drawing-kinds"
import type { MaterialCode } from "./materials"

/** A text in the shop's two languages. */
export type Localized = { es: string; en: string }

/** The 16 lines of CLANAR, then the lines prison workshops have beside them; codes as in the provenance plugin. */
export type CraftLineCode =
  | "alfareria-ceramica"
  | "bisuteria"
  | "cereria"
  | "cueros-pieles"
  | "fibras-vegetales"
  | "imagineria"
  | "instrumentos-musicales"
  | "joyeria-orfebreria"
  | "resinas-naturales"
  | "mates-huingos"
  | "metalisteria"
  | "pintura"
  | "recursos-acuicolas"
  | "talla"
  | "textileria"
  | "vidrio"
  | "calzado"
  | "carpinteria"
  | "panaderia"

export type EstablishmentSeed = {
  /** Three letters, unique, and none of the regions' three letters, which prefix other artisans' codes. */
  code: string
  handle: string
  name: string
  regional_office: string
  department: string
  province: string
  district: string
  /** INEI code of the district, six digits. */
  ubigeo: string
  sex: "men" | "women" | "mixed"
  capacity: number
  population: number
}

export type WorkshopSeed = {
  handle: string
  /** Code of the establishment. */
  establishment: string
  name: Localized
  craft_line: CraftLineCode
  mode: "own_account" | "inpe_workshop" | "company" | "training"
  /** In Spanish. */
  techniques: string[]
  story: Localized
  /** Company mode only. */
  company_name?: string
  /** How many artisans to make up, 2 to 8. */
  artisans: number
  /** True where press or public notes say that such goods are made there (or in that regional office). */
  documented: boolean
}

/** One product of the catalogue: a product type in one motif, colour or size. */
export type Variation = {
  handle: string
  title: Localized
  /** What is particular about this one. */
  detail: Localized
  /** Price including IGV. */
  soles: number
  stock: number
  one_of_a_kind?: boolean
  /** Colour hint for the drawing, e.g. `ocre`, `cochinilla`, `anil`, `natural`. */
  palette: string
  motif?: string
  /** Length, width, height in millimetres, where it differs from the type's. */
  size_mm?: [number, number, number]
  /** Grams, where it differs from the type's. */
  weight_g?: number
}

/** What one workshop makes: the part of a product page that its variations share. */
export type ProductType = {
  key: string
  /** Handle of the workshop. */
  workshop: string
  drawing: DrawingKind
  technique: Localized
  /** For people to read; `materials` is for the facet. */
  material: Localized
  materials: MaterialCode[]
  description: Localized
  care: Localized
  weight_g: number
  /** Length, width, height in millimetres. */
  size_mm: [number, number, number]
  options?: { title: Localized; values: string[] }
  /** Company mode only: what the makers are paid per unit. */
  agreed_pay_soles?: number
  variations: Variation[]
}
