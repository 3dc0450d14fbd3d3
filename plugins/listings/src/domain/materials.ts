import type { Words } from "@tejido/institutions/domain/permissions"

/** Materials as the shop's facet names them; the code is the product tag. */
export const MATERIALS = {
  acero: { es: "Acero", en: "Steel" },
  algodon: { es: "Algodón", en: "Cotton" },
  alambre: { es: "Alambre", en: "Wire" },
  alpaca: { es: "Fibra de alpaca", en: "Alpaca fibre" },
  bronce: { es: "Bronce", en: "Bronze" },
  carrizo: { es: "Carrizo", en: "Cane" },
  caucho: { es: "Caucho natural", en: "Natural rubber" },
  cera: { es: "Cera", en: "Wax" },
  ceramica: { es: "Cerámica", en: "Ceramic" },
  chambira: { es: "Chambira", en: "Chambira palm" },
  conchas: { es: "Conchas", en: "Shell" },
  cuero: { es: "Cuero", en: "Leather" },
  escamas: { es: "Escamas de paiche", en: "Paiche scale" },
  harina: { es: "Harina", en: "Flour" },
  hojalata: { es: "Hojalata", en: "Tinplate" },
  junco: { es: "Junco", en: "Rush" },
  "lana-oveja": { es: "Lana de oveja", en: "Sheep's wool" },
  madera: { es: "Madera", en: "Wood" },
  mate: { es: "Mate", en: "Gourd" },
  paja: { es: "Paja", en: "Straw" },
  papel: { es: "Papel", en: "Paper" },
  pasta: { es: "Pasta de papa y yeso", en: "Potato-and-plaster paste" },
  "piedra-huamanga": { es: "Piedra de Huamanga", en: "Huamanga stone" },
  plata: { es: "Plata", en: "Silver" },
  "resina-natural": { es: "Resina natural", en: "Natural resin" },
  semillas: { es: "Semillas", en: "Seeds" },
  tela: { es: "Tela", en: "Fabric" },
  totora: { es: "Totora", en: "Totora reed" },
  vidrio: { es: "Vidrio", en: "Glass" },
} as const satisfies Record<string, Words>

export type MaterialCode = keyof typeof MATERIALS

/** Every material's code, as products carry them as tags. */
export const MATERIAL_CODES = Object.keys(MATERIALS) as [MaterialCode, ...MaterialCode[]]
