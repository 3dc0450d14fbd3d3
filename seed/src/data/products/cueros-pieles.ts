import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const CUEROS_PIELES: ProductType[] = [
  {
    key: "bolso-repujado",
    workshop: "cuero-chiclayo",
    drawing: "bag",
    technique: localized(
      "Repujado en húmedo y cosido a mano con hilo encerado",
      "Tooled wet and hand-stitched with waxed thread"
    ),
    material: localized(
      "Cuero de res de curtido vegetal, forro de badana",
      "Vegetable-tanned cowhide, sheepskin lining"
    ),
    materials: ["cuero"],
    description: localized(
      "Bolso de hombro con tapa repujada. El dibujo se calca sobre el cuero mojado, se marca con buril y se levanta golpe a golpe; luego se tiñe a muñequilla y se sella con cera. Lleva correa regulable con hebilla de fierro niquelado, un bolsillo con cierre y dos sueltos.",
      "A shoulder bag with a tooled flap. The design is traced on wet leather, outlined with a punch and raised blow by blow; then it is dyed with a pad and sealed with wax. Adjustable strap with a nickelled buckle, one zip pocket and two open ones."
    ),
    care: localized(
      "Hidratar dos veces al año con crema incolora. Si se moja, secar a la sombra y lejos de la estufa.",
      "Feed twice a year with clear leather cream. If wet, dry in the shade away from heat."
    ),
    weight_g: 780,
    size_mm: [300, 90, 240],
    variations: [
      variation(
        localized("Bolso repujado con felino Moche", "Tooled bag with a Moche feline"),
        localized(
          "Felino de perfil en toda la tapa, fondo punteado y color miel.",
          "A feline in profile over the whole flap, stippled ground, honey colour."
        ),
        { soles: 189, stock: 4, palette: "ocre", motif: "felino" }
      ),
      variation(
        localized("Bolso repujado con flores de algarrobo", "Tooled bag with carob blossom"),
        localized(
          "Rama de algarrobo que cruza la tapa en diagonal; cuero teñido de guinda.",
          "A carob branch crosses the flap diagonally; leather dyed dark red."
        ),
        { soles: 179, stock: 5, palette: "cochinilla", motif: "flores" }
      ),
      variation(
        localized("Bolso de cuero liso con costura cruda", "Plain leather bag with raw stitching"),
        localized(
          "Sin repujado: se luce el cuero natural y una costura de lino sin teñir.",
          "No tooling: it shows the natural leather and a stitch of undyed linen."
        ),
        { soles: 149, stock: 8, palette: "natural", motif: "liso" }
      ),
      variation(
        localized("Bolso repujado con olas de Lambayeque", "Tooled bag with Lambayeque waves"),
        localized(
          "Tres filas de olas escalonadas al borde de la tapa, sobre azul añil.",
          "Three rows of stepped waves along the flap's edge, on indigo."
        ),
        { soles: 185, stock: 3, palette: "anil", motif: "olas" }
      ),
      variation(
        localized("Bolso repujado con escena de caballitos de totora", "Tooled bag with reed boats at sea"),
        localized(
          "Cuatro caballitos de totora entrando al mar, dibujados a mano alzada sobre el cuero.",
          "Four reed boats putting out to sea, drawn freehand on the leather."
        ),
        { soles: 240, stock: 1, one_of_a_kind: true, palette: "turquesa", motif: "mar" }
      ),
    ],
  },
  {
    key: "cartera-de-cuero-abierta",
    workshop: "cuero-chiclayo",
    drawing: "tote",
    technique: localized(
      "Corte a cuchilla y costura a máquina de poste",
      "Knife-cut and sewn on a post-bed machine"
    ),
    material: localized("Cuero graso de 1.8 mm", "Oiled leather, 1.8 mm"),
    materials: ["cuero"],
    description: localized(
      "Cartera grande y abierta, de una sola hoja de cuero doblada en la base. Los cantos van pulidos con goma tragacanto y las asas remachadas y cosidas: aguanta una laptop de 14 pulgadas y el mercado.",
      "A large open tote of one sheet of leather folded at the base. The edges are burnished with gum tragacanth and the handles riveted and sewn: it takes a 14-inch laptop and the shopping."
    ),
    care: localized(
      "Las marcas claras del cuero graso se borran frotando con la mano. Engrasar una vez al año.",
      "Light marks on oiled leather rub out by hand. Grease once a year."
    ),
    weight_g: 690,
    size_mm: [370, 120, 310],
    variations: [
      variation(
        localized("Cartera abierta de cuero tabaco", "Open leather tote in tobacco"),
        localized(
          "Marrón tabaco con asas del mismo cuero y remaches de bronce.",
          "Tobacco brown with handles of the same leather and brass rivets."
        ),
        { soles: 169, stock: 6, palette: "tierra", motif: "liso" }
      ),
      variation(
        localized("Cartera abierta de cuero negro", "Open leather tote in black"),
        localized(
          "Negro con costura gris y una llavera de cuero sujeta por dentro.",
          "Black with grey stitching and a leather key strap fixed inside."
        ),
        { soles: 169, stock: 7, palette: "carbon", motif: "liso" }
      ),
      variation(
        localized("Cartera abierta con franja de telar", "Open leather tote with a woven band"),
        localized(
          "Franja de tejido a telar cosida al frente, de 8 cm de ancho.",
          "A hand-loomed band 8 cm wide sewn across the front."
        ),
        { soles: 198, stock: 3, palette: "qolle", motif: "franja" }
      ),
    ],
  },
  {
    key: "mochila-de-cuero",
    workshop: "cuero-chiclayo",
    drawing: "backpack",
    technique: localized(
      "Armado a mano, costura reforzada en los tirantes",
      "Assembled by hand, reinforced strap seams"
    ),
    material: localized("Cuero de res y forro de drill de algodón", "Cowhide with a cotton drill lining"),
    materials: ["cuero", "algodon"],
    description: localized(
      "Mochila de cuero con tapa, cierre de cordón y espalda acolchada. Los tirantes se cosen en equis y se rematan con remache, que es donde las mochilas suelen fallar. Por dentro tiene un compartimento plano y dos bolsillos.",
      "A leather backpack with flap, drawstring and padded back. The straps are cross-stitched and riveted, which is where backpacks tend to fail. Inside it has one flat compartment and two pockets."
    ),
    care: localized(
      "Vaciar y colgar abierta de vez en cuando. El forro se limpia con paño húmedo.",
      "Empty and hang open from time to time. Clean the lining with a damp cloth."
    ),
    weight_g: 1150,
    size_mm: [310, 140, 390],
    variations: [
      variation(
        localized("Mochila de cuero color coñac", "Cognac leather backpack"),
        localized("Coñac con hebillas envejecidas; 14 litros.", "Cognac with aged buckles; 14 litres."),
        { soles: 229, stock: 5, palette: "ocre", motif: "hebillas" }
      ),
      variation(
        localized("Mochila de cuero verde monte", "Forest-green leather backpack"),
        localized(
          "Verde oscuro teñido a mano, con tapa repujada de hojas de plátano.",
          "Hand-dyed dark green, the flap tooled with banana leaves."
        ),
        { soles: 259, stock: 2, palette: "chilca", motif: "hojas" }
      ),
      variation(
        localized("Mochilita de cuero para paseo", "Small leather outing backpack"),
        localized(
          "26 cm de alto, para lo justo; cuero natural y cordón trenzado.",
          "26 cm high, for the bare necessities; natural leather and a plaited cord."
        ),
        { soles: 159, stock: 6, palette: "natural", motif: "trenza", size_mm: [220, 100, 260], weight_g: 620 }
      ),
    ],
  },
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
