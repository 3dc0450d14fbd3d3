import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

/** Bags and backpacks from Chiclayo. */
export const CUERO_BOLSOS: ProductType[] = [
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
]
