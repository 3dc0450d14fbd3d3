import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

/** Small leather goods from Castro Castro. */
export const CUERO_MENUDO: ProductType[] = [
  {
    key: "billetera-cosida",
    workshop: "marroquineria-castro-castro",
    drawing: "wallet",
    technique: localized("Cosido a mano a dos agujas", "Saddle-stitched by hand"),
    material: localized(
      "Cuero de becerro de 1.2 mm, hilo de poliéster encerado",
      "Calfskin, 1.2 mm, waxed polyester thread"
    ),
    materials: ["cuero"],
    description: localized(
      "Billetera plegable con seis tarjeteros y doble billetero, cortada para los billetes de sol sin que asomen. Cada costado lleva unas sesenta puntadas a dos agujas, que no se descosen aunque una se rompa. Los cantos se lijan, se tiñen y se pulen.",
      "A folding wallet with six card slots and a double note pocket, cut so that sol notes do not stick out. Each side takes some sixty saddle stitches, which hold even when one breaks. Edges are sanded, dyed and burnished."
    ),
    care: localized(
      "Se amolda con el uso. Un poco de crema incolora cada seis meses.",
      "It moulds with use. A little clear cream every six months."
    ),
    weight_g: 85,
    size_mm: [110, 90, 15],
    variations: [
      variation(
        localized("Billetera cosida a mano en marrón", "Hand-stitched wallet in brown"),
        localized(
          "Marrón chocolate con hilo crema que deja ver la puntada.",
          "Chocolate brown with cream thread that shows the stitch."
        ),
        { soles: 45, stock: 20, palette: "tierra", motif: "liso" }
      ),
      variation(
        localized("Billetera cosida a mano en negro", "Hand-stitched wallet in black"),
        localized(
          "Negra con hilo rojo y monedero de broche.",
          "Black with red thread and a snap coin pocket."
        ),
        { soles: 49, stock: 15, palette: "carbon", motif: "liso" }
      ),
      variation(
        localized("Billetera repujada con llama", "Wallet tooled with a llama"),
        localized(
          "Una llama de líneas rectas, tomada de un tejido, repujada en la esquina.",
          "A straight-lined llama, taken from a textile, tooled in the corner."
        ),
        { soles: 55, stock: 9, palette: "ocre", motif: "llama" }
      ),
      variation(
        localized("Billetera larga con cierre", "Long zip wallet"),
        localized(
          "20 cm, doce tarjeteros y cierre de metal alrededor; cuero guinda.",
          "20 cm, twelve card slots and a metal zip all round; dark red leather."
        ),
        { soles: 79, stock: 7, palette: "cochinilla", motif: "liso", size_mm: [200, 100, 22], weight_g: 190 }
      ),
    ],
  },
  {
    key: "tarjetero-y-monedero",
    workshop: "marroquineria-castro-castro",
    drawing: "wallet",
    technique: localized("Corte con plantilla y cosido a mano", "Template-cut and stitched by hand"),
    material: localized("Retazos de cuero de becerro", "Calfskin offcuts"),
    materials: ["cuero"],
    description: localized(
      "Pieza chica hecha con lo que queda de las billeteras: mismo cuero, misma costura, menos costo. Se corta con plantilla de acrílico y se cose en menos de una hora.",
      "A small piece made from what is left of the wallets: same leather, same stitch, lower cost. Cut with an acrylic template and sewn in under an hour."
    ),
    care: localized(
      "No llenar de más las primeras semanas: el cuero cede solo.",
      "Do not overfill it in the first weeks: the leather gives by itself."
    ),
    weight_g: 35,
    size_mm: [100, 70, 6],
    variations: [
      variation(
        localized("Tarjetero de cuero de dos caras", "Two-sided leather card holder"),
        localized(
          "Cuatro ranuras y un centro para billetes doblados; azul y natural.",
          "Four slots and a middle for folded notes; blue and natural."
        ),
        { soles: 22, stock: 32, palette: "anil", motif: "liso" }
      ),
      variation(
        localized("Monedero de cuero de herradura", "Horseshoe leather coin purse"),
        localized(
          "La tapa se abre en bandeja y deja ver las monedas; color miel.",
          "The lid opens into a tray and shows the coins; honey colour."
        ),
        { soles: 28, stock: 18, palette: "qolle", motif: "herradura", size_mm: [90, 80, 25], weight_g: 55 }
      ),
      variation(
        localized("Porta pasaporte de cuero", "Leather passport cover"),
        localized(
          "Con ranura para la tarjeta de embarque y un sol repujado al frente.",
          "With a slot for the boarding pass and a sun tooled on the front."
        ),
        { soles: 35, stock: 12, palette: "tierra", motif: "sol", size_mm: [140, 100, 10], weight_g: 60 }
      ),
    ],
  },
  {
    key: "correa-de-cuero",
    workshop: "marroquineria-castro-castro",
    drawing: "belt",
    technique: localized(
      "Corte a tira, desbastado y cosido de contorno",
      "Strap-cut, skived and edge-stitched"
    ),
    material: localized("Suela de 3.5 mm y hebilla de bronce", "Sole leather, 3.5 mm, and a brass buckle"),
    materials: ["cuero", "bronce"],
    description: localized(
      "Correa de una sola capa de cuero grueso, sin cartón dentro, que se ablanda y no se quiebra. La hebilla es de bronce macizo y se cambia con dos tornillos. Elige la talla por tu cintura en centímetros.",
      "A belt of one layer of thick leather, with no board inside, that softens and does not crack. The buckle is solid brass and comes off with two screws. Choose the size by your waist in centimetres."
    ),
    care: localized(
      "Guardar colgada o enrollada sin apretar. Encerar el canto cuando se opaque.",
      "Hang or roll loosely. Wax the edge when it dulls."
    ),
    weight_g: 210,
    size_mm: [1100, 35, 4],
    options: { title: localized("Talla", "Size"), values: ["85", "95", "105"] },
    variations: [
      variation(
        localized("Correa de cuero clásica marrón", "Classic brown leather belt"),
        localized(
          "35 mm de ancho, canto teñido y costura al tono.",
          "35 mm wide, dyed edge and matching stitch."
        ),
        { soles: 48, stock: 18, palette: "tierra", motif: "liso" }
      ),
      variation(
        localized("Correa repujada con grecas", "Belt tooled with frets"),
        localized(
          "Greca escalonada continua, marcada con un solo punzón a lo largo de un metro.",
          "A continuous stepped fret, struck with a single punch along a metre."
        ),
        { soles: 65, stock: 9, palette: "ocre", motif: "grecas" }
      ),
      variation(
        localized("Correa trenzada de cuero negro", "Plaited black leather belt"),
        localized(
          "Cinco tiras trenzadas sin fin: la hebilla entra donde haga falta.",
          "Five strands plaited without an end: the buckle goes in wherever needed."
        ),
        { soles: 59, stock: 12, palette: "carbon", motif: "trenza" }
      ),
    ],
  },
]
