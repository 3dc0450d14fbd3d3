import type { ProductType } from "../types"
import { BISUTERIA } from "./bisuteria"
import { CALZADO } from "./calzado"
import { CALZADO_SANDALIAS } from "./calzado-sandalias"
import { CARPINTERIA } from "./carpinteria"
import { CARPINTERIA_MENUDA } from "./carpinteria-menuda"
import { CERAMICA_MODELADA } from "./ceramica-modelada"
import { CERAMICA_TORNEADA } from "./ceramica-torneada"
import { CERERIA } from "./cereria"
import { CUERO_BOLSOS } from "./cuero-bolsos"
import { CUERO_MENUDO } from "./cuero-menudo"
import { FIBRAS_JUNCO } from "./fibras-junco"
import { FIBRAS_PAJA_Y_PALMA } from "./fibras-paja-y-palma"
import { IMAGINERIA } from "./imagineria"
import { INSTRUMENTOS_MUSICALES } from "./instrumentos-musicales"
import { JOYERIA_ORFEBRERIA } from "./joyeria-orfebreria"
import { MATES_HUINGOS } from "./mates-huingos"
import { METALISTERIA } from "./metalisteria"
import { PANADERIA } from "./panaderia"
import { PINTURA } from "./pintura"
import { RECURSOS_ACUICOLAS } from "./recursos-acuicolas"
import { RESINAS_NATURALES } from "./resinas-naturales"
import { TALLA } from "./talla"
import { TEXTILERIA_BORDADO } from "./textileria-bordado"
import { TEXTILERIA_COSTURA } from "./textileria-costura"
import { TEXTILERIA_PUNTO } from "./textileria-punto"
import { TEXTILERIA_TELAR } from "./textileria-telar"
import { VIDRIO } from "./vidrio"

/** Everything the workshops make, by craft line. */
export const PRODUCT_TYPES: ProductType[] = [
  ...BISUTERIA,
  ...CALZADO,
  ...CALZADO_SANDALIAS,
  ...CARPINTERIA,
  ...CARPINTERIA_MENUDA,
  ...CERAMICA_MODELADA,
  ...CERAMICA_TORNEADA,
  ...CERERIA,
  ...CUERO_BOLSOS,
  ...CUERO_MENUDO,
  ...FIBRAS_JUNCO,
  ...FIBRAS_PAJA_Y_PALMA,
  ...IMAGINERIA,
  ...INSTRUMENTOS_MUSICALES,
  ...JOYERIA_ORFEBRERIA,
  ...MATES_HUINGOS,
  ...METALISTERIA,
  ...PANADERIA,
  ...PINTURA,
  ...RECURSOS_ACUICOLAS,
  ...RESINAS_NATURALES,
  ...TALLA,
  ...TEXTILERIA_BORDADO,
  ...TEXTILERIA_COSTURA,
  ...TEXTILERIA_PUNTO,
  ...TEXTILERIA_TELAR,
  ...VIDRIO,
]
