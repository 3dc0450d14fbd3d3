import type { CraftLineCode } from "@/config/craft-lines"
import type { MATERIAL_CODES } from "./material-codes"

type MaterialCode = (typeof MATERIAL_CODES)[number]

/** What things of a craft line are mostly made of, the most usual first: those a form offers before all others. */
const USUAL: Record<CraftLineCode, readonly MaterialCode[]> = {
  textileria: ["lana-oveja", "algodon", "alpaca", "tela"],
  "alfareria-ceramica": ["ceramica"],
  "cueros-pieles": ["cuero", "tela", "algodon", "bronce"],
  talla: ["madera", "piedra-huamanga"],
  imagineria: ["pasta", "madera", "papel", "tela"],
  "mates-huingos": ["mate", "semillas"],
  "joyeria-orfebreria": ["plata", "bronce", "piedra-huamanga"],
  bisuteria: ["semillas", "vidrio", "alambre", "conchas"],
  "fibras-vegetales": ["junco", "totora", "paja", "carrizo", "chambira", "algodon"],
  "instrumentos-musicales": ["madera", "carrizo", "cuero"],
  metalisteria: ["hojalata", "acero", "alambre", "bronce", "vidrio"],
  pintura: ["tela", "papel", "madera", "vidrio"],
  vidrio: ["vidrio", "madera"],
  cereria: ["cera", "papel"],
  "resinas-naturales": ["resina-natural", "caucho", "madera"],
  "recursos-acuicolas": ["conchas", "escamas", "madera"],
  calzado: ["cuero", "caucho", "tela", "lana-oveja"],
  carpinteria: ["madera", "acero", "totora"],
  panaderia: ["harina"],
}

/** The usual materials of a craft line, by its code; none of a line that is not known. */
export function usualMaterials(craftLine: string | undefined): readonly MaterialCode[] {
  return USUAL[craftLine as CraftLineCode] ?? []
}
