import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

/** Straw hats from Chincha, chambira palm from Iquitos. */
export const FIBRAS_PAJA_Y_PALMA: ProductType[] = [
  {
    key: "sombrero-de-paja",
    workshop: "sombreros-chincha",
    drawing: "hat",
    technique: localized(
      "Trenza de paja cosida en espiral y conformada al vapor",
      "Straw plait sewn in a spiral and shaped with steam"
    ),
    material: localized(
      "Paja de trigo trenzada, tafilete de algodón",
      "Plaited wheat straw, cotton sweatband"
    ),
    materials: ["paja", "algodon"],
    description: localized(
      "Sombrero de paja liviano para el sol de la costa. La trenza se cose en espiral desde la copa hasta el ala y se conforma en horma de madera. Por dentro lleva un tafilete de algodón que absorbe el sudor.",
      "A light straw hat for the coastal sun. The plait is sewn in a spiral from crown to brim and shaped on a wooden block. Inside, a cotton band takes up the sweat."
    ),
    care: localized(
      "Tomar por el ala, no por la copa. Limpiar con paño apenas húmedo.",
      "Hold by the brim, not the crown. Clean with a barely damp cloth."
    ),
    weight_g: 130,
    size_mm: [340, 320, 120],
    agreed_pay_soles: 12,
    options: { title: localized("Talla", "Size"), values: ["56", "58", "60"] },
    variations: [
      variation(
        localized("Sombrero de paja clásico con cinta negra", "Classic straw hat with a black ribbon"),
        localized(
          "Copa hendida y ala de 7 cm; cinta de gro negra.",
          "Pinched crown and a 7 cm brim; black grosgrain ribbon."
        ),
        { soles: 45, stock: 24, palette: "crudo", motif: "cinta-negra" }
      ),
      variation(
        localized("Sombrero de paja de ala ancha", "Wide-brimmed straw hat"),
        localized(
          "Ala de 11 cm con alambre en el borde para darle curva.",
          "An 11 cm brim with wire in the edge to bend it."
        ),
        { soles: 55, stock: 15, palette: "qolle", motif: "ala-ancha", size_mm: [430, 410, 120] }
      ),
      variation(
        localized("Sombrero de chacra con barbiquejo", "Field hat with a chin cord"),
        localized(
          "Trenza gruesa, copa alta y cordón para el viento.",
          "Coarse plait, high crown and a cord against the wind."
        ),
        { soles: 38, stock: 30, palette: "ocre", motif: "barbiquejo" }
      ),
      variation(
        localized("Sombrero de paja con cinta bordada", "Straw hat with an embroidered ribbon"),
        localized(
          "Cinta tejida con flores rojas y verdes, cosida a mano.",
          "A woven ribbon with red and green flowers, sewn on by hand."
        ),
        { soles: 52, stock: 12, palette: "cochinilla", motif: "flores" }
      ),
    ],
  },
  {
    key: "bolsa-de-chambira",
    workshop: "chambira-iquitos",
    drawing: "tote",
    technique: localized("Fibra torcida a mano y anudada", "Hand-twisted fibre, knotted"),
    material: localized("Fibra de palma chambira y tintes vegetales", "Chambira palm fibre and plant dyes"),
    materials: ["chambira"],
    description: localized(
      "Bolsa de red tupida, hecha con hilo de chambira torcido sobre el muslo. Parece chica y da de sí: entra una compra entera. Se tarda unos cuatro días, dos de ellos solo en torcer.",
      "A close-meshed bag of chambira cord twisted on the thigh. It looks small and gives: a whole shopping trip fits in. It takes some four days, two of them just for twisting."
    ),
    care: localized(
      "Lavar a mano con agua fría y secar a la sombra.",
      "Hand wash cold and dry in the shade."
    ),
    weight_g: 190,
    size_mm: [360, 20, 340],
    variations: [
      variation(
        localized("Bolsa de chambira con rayas de achiote", "Chambira bag with annatto stripes"),
        localized(
          "Rayas naranjas y crudas de dos dedos de ancho.",
          "Orange and undyed stripes two fingers wide."
        ),
        { soles: 65, stock: 7, palette: "ocre", motif: "rayas" }
      ),
      variation(
        localized("Bolsa de chambira amarilla de guisador", "Chambira bag in turmeric yellow"),
        localized(
          "Amarillo entero, con asa plana tejida en la misma fibra.",
          "Yellow all over, with a flat handle woven in the same fibre."
        ),
        { soles: 60, stock: 5, palette: "qolle", motif: "liso" }
      ),
      variation(
        localized("Bolsa de chambira con rombos de huito", "Chambira bag with huito diamonds"),
        localized(
          "Rombos negros teñidos con fruto de huito a ambos lados; asa cruzada.",
          "Black diamonds dyed with huito fruit on both sides; cross-body strap."
        ),
        { soles: 78, stock: 3, palette: "carbon", motif: "rombos" }
      ),
    ],
  },
  {
    key: "abanico-de-chambira",
    workshop: "chambira-iquitos",
    drawing: "fan",
    technique: localized("Trenzado de hoja de palma", "Plaited palm leaf"),
    material: localized("Hoja de chambira y mango de pona", "Chambira leaf and a pona-wood handle"),
    materials: ["chambira", "madera"],
    description: localized(
      "Abanico de los que avivan el carbón y espantan el calor en la selva. Se trenza con la hoja todavía verde y se deja secar bajo peso para que quede plano.",
      "A fan of the kind that stirs the coals and chases the heat in the rainforest. It is plaited while the leaf is green and dried under a weight to stay flat."
    ),
    care: localized("Guardar plano. Sacudir; no lavar.", "Store flat. Shake clean; do not wash."),
    weight_g: 70,
    size_mm: [300, 260, 10],
    variations: [
      variation(
        localized("Abanico de palma natural", "Plain palm fan"),
        localized(
          "Trama de damero en dos tonos de hoja, sin teñir.",
          "A checkerboard weave in two tones of leaf, undyed."
        ),
        { soles: 12, stock: 28, palette: "natural", motif: "damero" }
      ),
      variation(
        localized("Abanico de palma con borde rojo", "Palm fan with a red edge"),
        localized("Borde cosido con fibra teñida de achiote.", "Edge bound in fibre dyed with annatto."),
        { soles: 15, stock: 17, palette: "cochinilla", motif: "borde" }
      ),
    ],
  },
]
